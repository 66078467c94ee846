import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import type { After } from "../../src/intake/worker/clock";
import { merge } from "../../workbench/cli/commands/merge";
import { nodeReader } from "../../workbench/cli/intake/threadReader";
import { declaredBomb, lockedFile, lyingBomb } from "../support/badFiles";
import { bookFile } from "../support/communes/bookFile";
import { communeContents, emptied } from "../support/communes/content";
import { bookBytes } from "../support/communes/files";
import { layouts } from "../support/communes/layouts";
import { kdc } from "../support/kdc";

const district = demoDistrict();
const contents = communeContents(district);
const soundBytes = (index: number) => {
  const content = contents[index];
  if (content === undefined) throw new Error("The demo has communes.");
  return bookBytes(layouts.standard(content), "xlsx");
};

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-bad-"));
  await bookFile(at("district.xlsx"), emptied(district));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesOf(files: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  for (const [name, bytes] of Object.entries(files)) await writeFile(at(name), bytes);
  return Object.keys(files).map(at);
}

interface FileJson {
  readonly name: string;
  readonly refused: string | null;
  readonly commune: string | null;
  readonly rows: Readonly<Record<string, number>>;
  readonly rejected: readonly { readonly message: string }[];
}

const bad = {
  "mật khẩu.xlsx": [lockedFile(), "encrypted"],
  "nén dối.xlsx": [lyingBomb(), "zip-bomb"],
  "nén lớn.xlsx": [declaredBomb(), "zip-bomb"],
  "cụt.xlsx": [soundBytes(1).subarray(0, 3_000), "damaged"],
  "rỗng.xlsx": [new Uint8Array(), "empty-file"],
  "ảnh.png": [new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "unknown-kind"],
  "quá nặng.csv": [new Uint8Array(50 * 1_048_576 + 1).fill(0x41), "file-too-large"],
  "quá nhiều ô.csv": [new Uint8Array(1_000_000).fill(0x3b), "too-many-cells"],
} as const satisfies Readonly<Record<string, readonly [Uint8Array, string]>>;

const rowsOf = ({ rows }: FileJson): number => Object.values(rows).reduce((sum, count) => sum + count, 0);

describe("kdc merge, given files that can't be taken", () => {
  it("refuses each by name and reason, and takes the sound ones in", async () => {
    const unsound = await filesOf(Object.fromEntries(Object.entries(bad).map(([name, [bytes]]) => [name, bytes])));
    const [first = "", last = ""] = await filesOf({ "đầu.xlsx": soundBytes(0), "cuối.xlsx": soundBytes(1) });
    const { code, out, err } = await kdc("merge", at("district.xlsx"), first, ...unsound, last, "--out", at("out.xlsx"), "--json");
    expect([code, err]).toEqual([1, ""]);
    const { files } = JSON.parse(out) as { readonly files: readonly FileJson[] };
    expect(Object.fromEntries(files.map(({ name, refused }) => [name, refused]))).toEqual({
      ...Object.fromEntries(Object.entries(bad).map(([name, [, reason]]) => [name, reason])),
      "đầu.xlsx": null,
      "cuối.xlsx": null,
    });
    for (const file of files) {
      expect(file.rejected).toHaveLength(file.refused === null ? 0 : 1);
      expect(rowsOf(file) > 0).toBe(file.refused === null);
    }
    expect(files.map(({ commune }) => commune).filter((commune) => commune !== null)).toEqual(
      contents.slice(0, 2).map(({ commune }) => commune),
    );
  });

  it("ends a file that takes too long, names it, and goes on", async () => {
    const files = await filesOf({ "một.xlsx": soundBytes(0), "treo.xlsx": soundBytes(2), "hai.xlsx": soundBytes(1) });
    // The second file has no time left from its start; for the others time stands still.
    let begun = 0;
    const after: After = (milliseconds, run) => {
      begun += milliseconds === 30_000 ? 1 : 0;
      if (milliseconds === 30_000 && begun === 2) run();
      return () => undefined;
    };
    const reader = nodeReader({ job: join(__dirname, "../support/hangingJob.ts"), after });
    const call = { input: at("district.xlsx"), files, out: at("slow.xlsx"), yes: false };
    const { json, lines, exitCode } = await merge(call, reader);
    const told = (json as { readonly files: readonly FileJson[] }).files;
    expect(told.map(({ name, refused }) => [name, refused])).toEqual([
      ["một.xlsx", null],
      ["treo.xlsx", "took-too-long"],
      ["hai.xlsx", null],
    ]);
    expect(told.map((file) => rowsOf(file) > 0)).toEqual([true, false, true]);
    expect(lines.filter((line) => line.includes("30 giây"))).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  it("takes two hundred files of a call, and names each one beyond", async () => {
    await mkdir(at("many"));
    const names = Array.from({ length: 202 }, (_, index) => join("many", `${index + 1}.csv`));
    const text = (index: number) => new TextEncoder().encode(`Ghi chú\ntrang ${index}\n`);
    const files = await filesOf(Object.fromEntries(names.map((name, index) => [name, index === 201 ? soundBytes(0) : text(index)])));
    const { out } = await kdc("merge", at("district.xlsx"), ...files, "--out", at("many.xlsx"), "--json");
    const told = (JSON.parse(out) as { readonly files: readonly (FileJson & { readonly alreadyTaken: boolean })[] }).files;
    expect(told.map(({ refused }) => refused)).toEqual([
      ...Array.from({ length: 200 }, () => "no-form"),
      "too-many-files",
      "too-many-files",
    ]);
    expect(told.slice(200).map(({ rejected, alreadyTaken }) => [rejected[0]?.message, alreadyTaken])).toEqual([
      [expect.stringContaining("200 tệp"), false],
      [expect.stringContaining("200 tệp"), false],
    ]);
  });

  it("never changes a byte of them", async () => {
    const [path = ""] = await filesOf({ "nguồn.xlsx": soundBytes(0) });
    await kdc("merge", at("district.xlsx"), path, "--out", at("out.xlsx"));
    expect(new Uint8Array(await readFile(path))).toEqual(soundBytes(0));
  });
});
