import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookModel } from "../../workbench/model/types";
import { readXlsx } from "../../workbench/xlsx/readXlsx";

/** A workbook file kept with the tests. */
export function testFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../workbench/xlsx/files", name)));
}

/** The parts of a package as text (pictures too: only for comparing). */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

/** The package with parts replaced, added, or (null) left out. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

/** A part changed by a replacement that must be found. */
export function editPart(bytes: Uint8Array, name: string, from: string | RegExp, to: string): Uint8Array {
  const before = partOf(bytes, name);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`nothing to replace in ${name}`);
  return withParts(bytes, { [name]: after });
}

export async function openModel(bytes: Uint8Array): Promise<WorkbookModel> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A model without the file it came from, for comparing. */
export function withoutSource(model: WorkbookModel): WorkbookModel {
  return { ...model, source: null };
}
