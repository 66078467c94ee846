import { parseArgs } from "node:util";
import type { Command } from "./command";
import { UsageError } from "./options";
import { commands } from "./registry";

/** One call of `kdc`, understood: the command with the values of its words, or a wish for help. */
export type Call =
  { readonly command: Command; readonly json: boolean; readonly values: Readonly<Record<string, unknown>> } | { readonly command: "help" };

function usageLines(): readonly string[] {
  const calls = commands.map(({ name, usage, tells }) => ({ call: `${name} ${usage}`, tells }));
  const width = Math.max(...calls.map(({ call }) => call.length));
  return calls.map(({ call, tells }) => `  ${call.padEnd(width)}  ${tells}`);
}

export const usage = [
  "Cách dùng: npm run -s kdc -- LỆNH …",
  ...usageLines(),
  "Tùy chọn: --json (in một văn bản JSON ra stdout), --help",
  "Mã thoát: 0 xong · 1 có lỗi trong số liệu (check), còn dòng chưa nhận (merge) · 2 sai cách dùng · 3 tệp không đọc được hoặc số liệu không tin được",
].join("\n");

type Given = ReadonlyMap<string, readonly string[]>;

/** The options of all commands: what is none of these is a slip of the keyboard, what is another command's is told as such. */
const known = new Map([
  ...commands.flatMap(({ options }) => Object.entries(options).map(([name, { form }]) => [name, form === "flag"] as const)),
  ["json", true] as const,
  ["help", true] as const,
]);

function words(argv: readonly string[]): { readonly positionals: readonly string[]; readonly given: Given } {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        [...known].map(([name, isFlag]) => [
          name,
          { type: isFlag ? "boolean" : "string", multiple: !isFlag, ...(name === "help" ? { short: "h" } : {}) } as const,
        ]),
      ),
    });
    const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [""]);
    return { positionals, given: new Map(Object.entries(values).map(([name, value]) => [name, texts(value)])) };
  } catch {
    throw new UsageError(whyUnread(argv));
  }
}

function whyUnread(argv: readonly string[]): string {
  const nameOf = (word: string): string => word.replace(/^--?/u, "").split("=")[0] ?? "";
  const unknown = argv.find((word) => word.startsWith("-") && word !== "-h" && !known.has(nameOf(word)));
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  const named = argv.filter((word) => word.startsWith("--") && known.get(nameOf(word)) === false).map((word) => `--${nameOf(word)}`);
  return named.length === 0 ? "Không hiểu dòng lệnh." : `Thiếu giá trị sau ${[...new Set(named)].join(" hoặc ")}.`;
}

function filesOf({ name, positional }: Command, files: readonly string[]): Readonly<Record<string, unknown>> {
  const [file, ...rest] = files;
  if (file === undefined || file === "") throw new UsageError(`Lệnh ${name} cần tên một tệp .xlsx.`);
  if (positional === "files") {
    if (rest.length === 0) throw new UsageError(`Lệnh ${name} cần thêm ít nhất một tệp sau ${file}.`);
    return { input: file, files: rest };
  }
  if (rest.length > 0) throw new UsageError(`Lệnh ${name} chỉ nhận một tệp, thừa: ${rest.join(" ")}.`);
  return { [positional]: file };
}

function optionsOf({ name: command, options }: Command, given: Given): Readonly<Record<string, unknown>> {
  const unused = [...given.keys()].find((name) => name !== "json" && !Object.hasOwn(options, name));
  if (unused !== undefined) throw new UsageError(`Lệnh ${command} không có tùy chọn --${unused}.`);
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const texts = given.get(name) ?? [];
      if (option.form === "value" && texts.length > 1) throw new UsageError(`--${name} chỉ được ghi một lần.`);
      return [name, option.read(texts, name, command)];
    }),
  );
}

/** Understands the words after `kdc`; throws {@link UsageError}. */
export function parseCall(argv: readonly string[]): Call {
  const { positionals, given } = words(argv);
  if (given.has("help")) return { command: "help" };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError("Thiếu tên lệnh.");
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new UsageError(`Không có lệnh “${name}”.`);
  return { command, json: given.has("json"), values: { ...filesOf(command, files), ...optionsOf(command, given) } };
}
