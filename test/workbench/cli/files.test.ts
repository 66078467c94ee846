import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes, writeWhole } from "../../../workbench/cli/files";
import { Refused } from "../../../workbench/cli/refused";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("writing a file", () => {
  it("replaces one that is there, and leaves nothing else behind", async () => {
    const path = join(folder, "Sổ tính.xlsx");
    await writeFile(path, "cũ");
    await writeWhole(path, new TextEncoder().encode("mới"));
    expect(await readFile(path, "utf8")).toBe("mới");
    expect(await readdir(folder)).toEqual(["Sổ tính.xlsx"]);
  });

  it("into a folder that is not there is refused in one line, naming the file", async () => {
    const path = join(folder, "không có", "o.xlsx");
    await expect(writeWhole(path, new Uint8Array())).rejects.toThrow(Refused);
    await expect(writeWhole(path, new Uint8Array())).rejects.toThrow(`${path}: không ghi được tệp (không có tệp hoặc thư mục này).`);
  });

  it("over a folder is refused, and leaves nothing half-written", async () => {
    await mkdir(join(folder, "o.xlsx"));
    await expect(writeWhole(join(folder, "o.xlsx"), new Uint8Array([1]))).rejects.toThrow("đây là thư mục");
    expect(await readdir(folder)).toEqual(["o.xlsx"]);
  });
});

describe("reading a file", () => {
  it("that is not there is refused, naming it", async () => {
    await expect(readBytes(join(folder, "x.xlsx"))).rejects.toThrow("x.xlsx: không đọc được tệp (không có tệp hoặc thư mục này).");
  });
});
