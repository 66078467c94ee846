import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookOf } from "../support/millionCells";
import { readInProcess } from "../support/readInProcess";

const million = 1_000_000;
const gigabyteInMegabytes = 1_024;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kdc-million-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(cells: number) {
  const path = join(folder, `${cells}.xlsx`);
  writeFileSync(path, workbookOf(cells));
  return readInProcess(path);
}

describe("the largest workbook that is taken", () => {
  it("has a million filled cells, and is read within a gigabyte", () => {
    const { cells, refused, megabytes } = read(million);
    expect([cells, refused]).toEqual([million, null]);
    expect(megabytes).toBeLessThan(gigabyteInMegabytes);
  });

  it("has not one cell more", () => {
    const { refused, megabytes } = read(million + 1);
    expect(refused).toBe("too-many-cells");
    expect(megabytes).toBeLessThan(gigabyteInMegabytes);
  });
});
