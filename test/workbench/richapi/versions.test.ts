import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { classes } from "../../../workbench/richapi/registry";

const resolve = createRequire(__filename).resolve;

/** The published types say of each member which version of ExcelApi brought it; of the library's own members, its debug build does. */
const types = readFileSync(resolve("@types/office-js/index.d.ts"), "utf8");
const library = readFileSync(resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");

/** `RowHidden` → `rowHidden`: how the client names what arrives at the host in Pascal case. */
const clientName = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start);
  if (from < 0) throw new Error(`${start} is nowhere`);
  return text.slice(from, text.indexOf(end, from + start.length));
};

const documentedMinor = (className: string, member: string): number => {
  const body = between(types, `\n    class ${className} extends OfficeExtension.ClientObject`, "\n    }\n");
  const at = new RegExp(`\\n        (?:readonly )?${clientName(member)}[?(:]`).exec(body)?.index;
  if (at === undefined) throw new Error(`${className}.${member} is not documented`);
  // A line of its own; sets named within the description of a parameter are that parameter's.
  const sets = [...body.slice(0, at).matchAll(/\n +\* \[Api set: ExcelApi 1\.(\d+)/g)];
  return Number(sets.at(-1)?.[1]);
};

const libraryMinor = (className: string, member: string): number =>
  Number(new RegExp(`_throwIfApiNotSupported\\("${className}\\.${member}", _defaultApiSetName, "1\\.(\\d+)"`).exec(library)?.[1] ?? 1);

const members = Object.values(classes).flatMap(({ name, properties, objects, methods }) =>
  [properties, objects, methods].flatMap((group) =>
    Object.entries(group).map(([member, { since }]) => [name, member, since ?? 1] as const),
  ),
);
const isPublic = ([, member]: (typeof members)[number]): boolean => !member.startsWith("_");

describe("the host's classes against the client library", () => {
  it.each(members.filter(isPublic))("%s.%s came with ExcelApi 1.%i, as documented", (className, member, since) => {
    expect(since).toBe(documentedMinor(className, member));
  });

  it.each(members.filter((each) => !isPublic(each)))("%s.%s came with ExcelApi 1.%i, as the library says", (className, member, since) => {
    expect(since).toBe(libraryMinor(className, member));
  });

  it.each(members)("%s.%s is a member the library asks for", (className, member) => {
    expect(between(library, `    var _type${className} = "${className}";`, `    Excel.${className} = ${className};`)).toContain(
      `"${member}"`,
    );
  });
});
