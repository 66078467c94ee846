import type { Gathered } from "../../src/taskpane/screens/merge/gather";
import { chosenFiles, dropped, droppedFiles, folderFiles } from "../../src/taskpane/screens/merge/gather";
import { inFolder } from "./mergeSamples";

const told = ({ files, passedOver }: Gathered) => [files.map(({ name }) => name), passedOver];
const file = (name: string): File => new File(["abc"], name);

/** Entries as a browser gives them: a folder's by two at a time. */
const fileEntry = (name: string): FileSystemEntry =>
  ({ isFile: true, isDirectory: false, name, file: (give: (file: File) => void) => give(file(name)) }) as unknown as FileSystemEntry;
function folderEntry(name: string, entries: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    const rest = [...entries];
    return { readEntries: (give: (some: readonly FileSystemEntry[]) => void) => give(rest.splice(0, 2)) };
  };
  return { isFile: false, isDirectory: true, name, createReader } as unknown as FileSystemEntry;
}

it("takes every file that was chosen by name, in the order of names, but no lock files", () => {
  const chosen = chosenFiles(["b.xlsx", "~$b.xlsx", ".~lock.b.ods#", "a.docx", "noi_dung.XLS"].map(file));
  expect(told(chosen)).toEqual([["a.docx", "b.xlsx", "noi_dung.XLS"], 0]);
});

it.each([
  ["x/a.xlsx", [["a.xlsx"], 0]],
  ["x/a.XLSM", [["a.XLSM"], 0]],
  ["x/a.xls", [["a.xls"], 0]],
  ["x/a.ods", [["a.ods"], 0]],
  ["x/a.csv", [["a.csv"], 0]],
  ["x/a.docx", [[], 1]],
  ["x/xlsx", [[], 1]],
  ["x/~$a.xlsx", [[], 0]],
  ["x/y/a.xlsx", [[], 0]],
])("of a folder takes spreadsheets, counts other files, leaves sub-folders and locks: %s", (path, expected) => {
  expect(told(folderFiles([inFolder(path)]))).toEqual(expected);
});

it("takes files and folders that were dropped together, each folder to its end, without sub-folders", async () => {
  const folder = folderEntry("x", [
    ...["c.xlsx", "b.ods", "a.png"].map(fileEntry),
    folderEntry("y", [fileEntry("z.xlsx")]),
    fileEntry("d.csv"),
  ]);
  expect(told(await droppedFiles([fileEntry("e.pdf"), folder]))).toEqual([["b.ods", "c.xlsx", "d.csv", "e.pdf"], 1]);
});

it("takes the files of a drop where the browser knows no entries", async () => {
  const data = { items: [{ webkitGetAsEntry: () => null }], files: [file("a.xlsx")] } as unknown as DataTransfer;
  expect(told(await dropped(data))).toEqual([["a.xlsx"], 0]);
});

it("takes the entries of a drop where it does", async () => {
  const data = { items: [{ webkitGetAsEntry: () => fileEntry("b.xlsx") }], files: [file("a.xlsx")] } as unknown as DataTransfer;
  expect(told(await dropped(data))).toEqual([["b.xlsx"], 0]);
});
