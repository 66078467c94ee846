import { parseArgs } from "node:util";

/** One call of `kdc`, understood. */
export type Call =
  | { readonly command: "new" | "demo"; readonly out: string; readonly json: boolean }
  | { readonly command: "compile"; readonly input: string; readonly year: number; readonly out: string; readonly json: boolean }
  | { readonly command: "check"; readonly input: string; readonly json: boolean }
  | { readonly command: "calc"; readonly input: string; readonly out: string; readonly json: boolean }
  | { readonly command: "help" };

/** Wrong usage: told on stderr, exit code 2. */
export class UsageError extends Error {}

export const usage = `Cách dùng: npm run -s kdc -- LỆNH …
  new OUT.xlsx                               tạo sổ tính gồm các biểu mẫu chuẩn, kèm bộ tiêu chí MẪU
  demo OUT.xlsx                              tạo sổ tính của huyện minh họa
  compile IN.xlsx --year NĂM --out OUT.xlsx  tổng hợp một năm, ghi tất cả các trang kết quả
  check IN.xlsx                              đối soát số liệu
  calc IN.xlsx --out OUT.xlsx                tính lại mọi công thức, kể cả hàm KDC
Tùy chọn: --json (in một văn bản JSON ra stdout), --help
Mã thoát: 0 xong · 1 có lỗi trong số liệu (check) · 2 sai cách dùng · 3 tệp không đọc được hoặc số liệu không tin được`;

interface Words {
  readonly positionals: readonly string[];
  readonly values: { readonly json?: boolean; readonly help?: boolean; readonly year?: string; readonly out?: string };
}

function words(argv: readonly string[]): Words {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" }, year: { type: "string" }, out: { type: "string" } },
    });
  } catch {
    const known = new Set(["--json", "--help", "-h", "--year", "--out"]);
    const unknown = argv.find((word) => word.startsWith("-") && !known.has(word.split("=")[0] ?? word));
    throw new UsageError(unknown === undefined ? "Thiếu giá trị sau --year hoặc --out." : `Không có tùy chọn ${unknown}.`);
  }
}

function onlyFile(command: string, files: readonly string[]): string {
  const [file, ...rest] = files;
  if (file === undefined || file === "") throw new UsageError(`Lệnh ${command} cần tên một tệp .xlsx.`);
  if (rest.length > 0) throw new UsageError(`Lệnh ${command} chỉ nhận một tệp, thừa: ${rest.join(" ")}.`);
  return file;
}

function outOf(command: string, out: string | undefined): string {
  if (out === undefined || out === "") throw new UsageError(`Lệnh ${command} cần --out OUT.xlsx.`);
  return out;
}

function yearOf(text: string | undefined): number {
  if (text === undefined) throw new UsageError("Lệnh compile cần --year NĂM.");
  if (!/^(?:19|20)\d\d$/u.test(text)) throw new UsageError(`Năm “${text}” không hợp lệ: cần bốn chữ số, ví dụ 2022.`);
  return Number(text);
}

function refuseUnused(command: string, values: Words["values"], used: readonly ("year" | "out")[]): void {
  for (const option of ["year", "out"] as const) {
    if (values[option] !== undefined && !used.includes(option)) throw new UsageError(`Lệnh ${command} không có tùy chọn --${option}.`);
  }
}

/** Understands the words after `kdc`; throws {@link UsageError}. */
export function parseCall(argv: readonly string[]): Call {
  const { positionals, values } = words(argv);
  const [command, ...files] = positionals;
  const json = values.json ?? false;
  if (values.help) return { command: "help" };
  switch (command) {
    case "new":
    case "demo":
      refuseUnused(command, values, []);
      return { command, out: onlyFile(command, files), json };
    case "compile":
      return { command, input: onlyFile(command, files), year: yearOf(values.year), out: outOf(command, values.out), json };
    case "check":
      refuseUnused(command, values, []);
      return { command, input: onlyFile(command, files), json };
    case "calc":
      refuseUnused(command, values, ["out"]);
      return { command, input: onlyFile(command, files), out: outOf(command, values.out), json };
    case undefined:
      throw new UsageError("Thiếu tên lệnh.");
    default:
      throw new UsageError(`Không có lệnh “${command}”.`);
  }
}
