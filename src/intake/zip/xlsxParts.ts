import type { ZipEntry } from "./directory";
import { unpack } from "./unpack";
import { attribute, elements, section } from "./xml";

/** The parts of an .xlsx as texts. */
export interface XlsxParts {
  /** Empty where there is no such part. */
  readonly text: (name: string) => Promise<string>;
  readonly styles: () => Promise<string>;
  /** The part of each sheet, by the sheet's name. */
  readonly sheets: () => Promise<ReadonlyMap<string, string>>;
}

/** A target as its part's relations write it: from the root, or from the part's own folder. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = folder === "" ? [] : folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf("/")));

/** Where the workbook stands; in all but a few files in `xl/workbook.xml`. */
function workbookPart(relations: string): string {
  const tag = elements(relations, "Relationship").find((one) => /\/officeDocument$/u.test(attribute(one, "Type") ?? ""));
  return resolved("", (tag === undefined ? null : attribute(tag, "Target")) ?? "xl/workbook.xml");
}

export function xlsxParts(bytes: Uint8Array, entries: readonly ZipEntry[]): XlsxParts {
  const text = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry === undefined ? "" : new TextDecoder("utf-8").decode(await unpack(bytes, entry));
  };
  const workbook = async (): Promise<string> => workbookPart(await text("_rels/.rels"));
  const related = async (part: string): Promise<readonly string[]> => {
    const folder = folderOf(part);
    return elements(await text(`${folder === "" ? "" : `${folder}/`}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`), "Relationship");
  };
  return {
    text,
    async styles() {
      const part = await workbook();
      const tag = (await related(part)).find((one) => /\/styles$/u.test(attribute(one, "Type") ?? ""));
      return tag === undefined ? "" : text(resolved(folderOf(part), attribute(tag, "Target") ?? ""));
    },
    async sheets() {
      const part = await workbook();
      const targets = new Map((await related(part)).map((tag) => [attribute(tag, "Id"), attribute(tag, "Target") ?? ""]));
      return new Map(
        elements(section(await text(part), "sheets"), "sheet").map((tag) => [
          attribute(tag, "name") ?? "",
          resolved(folderOf(part), targets.get(attribute(tag, "\\w+:id")) ?? ""),
        ]),
      );
    },
  };
}

const reference = /^([A-Z]{1,3})(\d+)$/u;

/** `B7` → row 6, column 1; null where it is no address. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = reference.exec(address) ?? [];
  if (letters === undefined || row === undefined) return null;
  return { row: Number(row) - 1, column: [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
