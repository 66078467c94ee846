import { readFileSync } from "node:fs";
import { join } from "node:path";
import { directReader } from "../../../src/intake/directReader";
import type { SourceReader } from "../../../src/intake/sourceReader";
import { nodeReader } from "../../../workbench/cli/intake/threadReader";
import { bookBytes, scripts } from "../../support/communes/files";

const sheets = [{ name: "Đăng ký", cells: [["Năm"], [2022]] }];
const given = { name: "xã.xlsx", bytes: bookBytes(sheets, "xlsx", scripts.vni) };
const hangs = join(__dirname, "../../support/hangingJob.ts");

let reader: SourceReader;
afterEach(() => reader.close());

describe("the command line's reading thread", () => {
  it("reads what is read on the spot, and leaves the bytes alone", async () => {
    reader = nodeReader();
    const before = Uint8Array.from(given.bytes);
    expect(await reader.read(given)).toEqual(await directReader().read(given));
    expect(given.bytes).toEqual(before);
  });

  it("is ended in the middle of a file that never ends, and another reads on", async () => {
    let isHanging = false;
    reader = nodeReader({
      job: hangs,
      after: (milliseconds, run) => {
        if (milliseconds === 30_000 && isHanging) run();
        return () => undefined;
      },
    });
    expect(await reader.read(given)).toMatchObject({ ok: true });
    isHanging = true;
    expect(await reader.read({ ...given, name: "treo.xlsx" })).toEqual({ ok: false, error: { code: "took-too-long", limit: 30 } });
    isHanging = false;
    expect(await reader.read(given)).toMatchObject({ ok: true });
  });

  it("outlives a file for which there is not enough memory", async () => {
    reader = nodeReader({ job: hangs, heapMegabytes: 64 });
    expect(await reader.read({ ...given, name: "nặng.xlsx" })).toEqual({ ok: false, error: { code: "too-much-memory" } });
    expect(await reader.read(given)).toMatchObject({ ok: true });
  });

  it("reads on the spot where its script can't be had", async () => {
    reader = nodeReader({ job: join(__dirname, "no-such-job.ts") });
    expect(await reader.read(given)).toMatchObject({ ok: true });
  });

  it("reads a workbook of a real program", async () => {
    reader = nodeReader();
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../xlsx/files/excel-like.xlsx")));
    expect(await reader.read({ name: "a.xlsx", bytes })).toEqual(await directReader().read({ name: "a.xlsx", bytes }));
  });
});
