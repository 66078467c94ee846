import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { bookFile } from "../support/communes/bookFile";
import { communeContents, emptied } from "../support/communes/content";
import type { Format } from "../support/communes/files";
import { bookBytes, scripts } from "../support/communes/files";
import { layouts } from "../support/communes/layouts";
import { kdc } from "../support/kdc";

const district = demoDistrict();
const contents = communeContents(district);
const layoutNames = Object.keys(layouts) as readonly (keyof typeof layouts)[];
const formats: readonly Format[] = ["xlsx", "xls", "ods"];
const scriptNames = ["unicode", "tcvn3", "vni", "decomposed"] as const;

let folder: string;
const at = (name: string): string => join(folder, name);

/** Every format comes in every script. */
const scriptOf = (index: number) => scripts[scriptNames[Math.floor(index / formats.length) % scriptNames.length] ?? "unicode"];

async function writeFiles(): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [index, content] of contents.entries()) {
    const layout = layouts[layoutNames[index % layoutNames.length] ?? "standard"];
    const format = formats[index % formats.length] ?? "xlsx";
    const path = at(`${index + 1}. ${content.commune}.${format}`);
    await writeFile(path, bookBytes(layout(content), format, scriptOf(index)));
    files.push(path);
  }
  return files;
}

async function figures(path: string): Promise<unknown> {
  const { out } = await kdc("compile", path, "--year", "2022", "--out", at("compiled.xlsx"), "--json");
  const { villages, communes, findings: _, ...rest } = JSON.parse(out) as Record<string, readonly Record<string, unknown>[]>;
  const by = (key: string) => (one: Record<string, unknown>, other: Record<string, unknown>) =>
    String(one[key]) < String(other[key]) ? -1 : 1;
  const sorted = [...(villages ?? [])].sort((one, other) => by("title")(one, other)).sort(by("code"));
  return { ...rest, villages: sorted, communes: [...(communes ?? [])].sort(by("name")) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-merge-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface MergeJson {
  readonly files: readonly {
    readonly name: string;
    readonly commune: string | null;
    readonly rows: Readonly<Record<string, number>>;
    readonly alreadyTaken: boolean;
    readonly repaired: readonly unknown[];
    readonly rejected: readonly { readonly sheet: string | null; readonly cell: string | null; readonly message: string }[];
  }[];
  readonly missingCommunes: readonly string[];
  readonly conflicts: readonly unknown[];
}

async function merge(...words: readonly string[]): Promise<{ readonly code: number | null; readonly json: MergeJson }> {
  const { code, out, err } = await kdc("merge", ...words, "--json");
  if (out === "") throw new Error(err);
  return { code, json: JSON.parse(out) as MergeJson };
}

describe("kdc merge", () => {
  it("takes fourteen communes' files in six layouts, four scripts and three formats to the demo's own figures", async () => {
    const files = await writeFiles();
    await bookFile(at("empty.xlsx"), emptied(district));
    await bookFile(at("whole.xlsx"), district);
    const { code, json } = await merge(at("empty.xlsx"), ...files, "--out", at("merged.xlsx"));
    expect(json.files.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(json.conflicts).toEqual([]);
    expect(json.missingCommunes).toEqual([]);
    expect(json.files.map(({ commune }) => commune)).toEqual(contents.map(({ commune }) => commune));
    expect(code).toBe(0);
    expect(await figures(at("merged.xlsx"))).toEqual(await figures(at("whole.xlsx")));
    const again = await merge(at("merged.xlsx"), ...files, "--out", at("again.xlsx"));
    expect(again.code).toBe(0);
    expect(again.json.files.map(({ rows, alreadyTaken }) => ({ rows, alreadyTaken }))).toEqual(
      files.map(() => ({ rows: {}, alreadyTaken: true })),
    );
  });

  it("names a damaged file in its entry, and takes the others in", async () => {
    const [first, second] = contents;
    if (first === undefined || second === undefined) throw new Error("The demo has communes.");
    const bytes = bookBytes(layouts.standard(second), "xlsx");
    await writeFile(at("damaged.xlsx"), bytes.subarray(0, bytes.length / 2));
    await writeFile(at("sound.csv"), bookBytes(layouts.standard(first).slice(0, 1), "csv"));
    await bookFile(at("empty.xlsx"), emptied(district));
    const { code, json } = await merge(at("empty.xlsx"), at("damaged.xlsx"), at("sound.csv"), "--out", at("merged.xlsx"), "--yes");
    expect(code).toBe(1);
    expect(json.files).toMatchObject([
      {
        name: "damaged.xlsx",
        commune: null,
        rows: {},
        rejected: [{ sheet: null, cell: null, message: expect.stringContaining("hỏng") as string }],
      },
      { name: "sound.csv", commune: first.commune, rows: { "Đăng ký": first.rows("registrations").length }, rejected: [] },
    ]);
    expect(json.missingCommunes).toHaveLength(contents.length - 1);
  });

  it("keeps the book's own row where a file says otherwise, and tells both", async () => {
    const [first] = contents;
    if (first === undefined) throw new Error("The demo has communes.");
    const opposite: Readonly<Record<string, string>> = { Đạt: "Không đạt", "Không đạt": "Đạt" };
    const sheets = layouts.standard(first).map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, index) =>
        sheet.name === "Kết luận" && index === 1 ? row.map((cell) => opposite[String(cell)] ?? cell) : row,
      ),
    }));
    await writeFile(at("other.xlsx"), bookBytes(sheets, "xlsx"));
    await bookFile(at("whole.xlsx"), district);
    const { code, json } = await merge(at("whole.xlsx"), at("other.xlsx"), "--out", at("merged.xlsx"));
    expect(code).toBe(1);
    expect(json.files[0]?.rows).toEqual({});
    expect(json.conflicts).toMatchObject([{ table: "Kết luận", cell: "B2", fields: ["Kết luận"], ours: { sheet: "Kết luận" } }]);
    expect(await figures(at("merged.xlsx"))).toEqual(await figures(at("whole.xlsx")));
  });
});
