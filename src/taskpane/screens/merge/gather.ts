import type { LaterFile } from "../../../app/merge/readFiles";

/** What was chosen: the files to read, and how many of a folder are no spreadsheets. */
export interface Gathered {
  readonly files: readonly LaterFile[];
  readonly passedOver: number;
}

export const spreadsheetEndings = [".xlsx", ".xlsm", ".xls", ".ods", ".csv"] as const;

const isSpreadsheet = (name: string): boolean => spreadsheetEndings.some((ending) => name.toLowerCase().endsWith(ending));
/** What Excel and LibreOffice leave beside an open file: it has no rows. */
const isLock = (name: string): boolean => name.startsWith("~$") || name.startsWith(".~lock.");

function picked(file: File): LaterFile {
  return { name: file.name, size: file.size, load: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** In the order of names: the order in which a browser lists a folder is no order. */
function inOrder(files: readonly LaterFile[]): readonly LaterFile[] {
  return [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Files that were chosen one by one: whatever they are, they are read or refused by name. */
export function chosenFiles(files: Iterable<File>): Gathered {
  return { files: inOrder([...files].filter(({ name }) => !isLock(name)).map(picked)), passedOver: 0 };
}

/** The spreadsheets among the files of a folder. */
function spreadsheets(files: readonly File[]): Gathered {
  const own = files.filter(({ name }) => !isLock(name));
  const sheets = own.filter(({ name }) => isSpreadsheet(name));
  return { files: inOrder(sheets.map(picked)), passedOver: own.length - sheets.length };
}

/** A folder as a browser lists it, with all that is below it: its own files, without those of its sub-folders. */
export function folderFiles(files: Iterable<File>): Gathered {
  return spreadsheets([...files].filter(({ webkitRelativePath }) => webkitRelativePath.split("/").length === 2));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser gives the entries of a folder by the hundred, until it gives none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What was dropped. The entries must have been asked for before anything else is awaited: the browser forgets them then. */
export async function droppedFiles(entries: readonly FileSystemEntry[]): Promise<Gathered> {
  const single = await Promise.all(entries.filter(isFile).map(fileOf));
  const folders = await Promise.all(entries.filter(isFolder).map(entriesIn));
  const inFolders = await Promise.all(folders.flat().filter(isFile).map(fileOf));
  const [chosen, ofFolders] = [chosenFiles(single), spreadsheets(inFolders)];
  return { files: inOrder([...chosen.files, ...ofFolders.files]), passedOver: ofFolders.passedOver };
}

/** The entries of a drop; of browsers that know none, the files. */
export function dropped(data: DataTransfer): Promise<Gathered> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? droppedFiles(entries) : Promise.resolve(chosenFiles(data.files));
}
