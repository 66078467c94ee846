import type { ZipEntry } from "./directory";
import { unpack } from "./unpack";
import { attribute, elements, section } from "./xml";

/** The parts of an .xlsx as texts. */
export interface XlsxParts {
  /** Empty where there is no such part. */
  readonly text: (name: string) => Promise<string>;
  /** The part of each sheet, by the sheet's name. */
  readonly sheets: () => Promise<ReadonlyMap<string, string>>;
}

function sheetParts(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(elements(relations, "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target") ?? ""]));
  return new Map(
    elements(section(workbook, "sheets"), "sheet").map((tag) => {
      const target = targets.get(attribute(tag, "\\w+:id")) ?? "";
      return [attribute(tag, "name") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

export function xlsxParts(bytes: Uint8Array, entries: readonly ZipEntry[]): XlsxParts {
  const text = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry === undefined ? "" : new TextDecoder("utf-8").decode(await unpack(bytes, entry));
  };
  return { text, sheets: async () => sheetParts(await text("xl/workbook.xml"), await text("xl/_rels/workbook.xml.rels")) };
}

const reference = /^([A-Z]{1,3})(\d+)$/u;

/** `B7` → row 6, column 1; null where it is no address. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = reference.exec(address) ?? [];
  if (letters === undefined || row === undefined) return null;
  return { row: Number(row) - 1, column: [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
