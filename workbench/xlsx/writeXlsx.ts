import { defaultStyle } from "../model/styles";
import type { WorkbookModel } from "../model/types";
import { blankBook } from "./book/blankBook";
import { openBook } from "./book/openBook";
import type { OpenedBook } from "./book/openBook";
import { writeSheetList } from "./book/sheetList";
import { dropStale, writeWorkbookPart } from "./book/workbookPart";
import { writeSheet } from "./book/writeSheet";
import { SharedStrings } from "./cells/sharedStrings";
import { dynamicArrayMetadata } from "./parts/dynamicArrays";
import { writeSettings } from "./parts/settings";
import { FormatWriter } from "./styles/formatWriter";
import { sameMap } from "./cells/sameCell";
import { writeZip } from "./zip/writeZip";

const stringsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/**
 * The workbook as an .xlsx file (.xlsm where it was opened from one). What it was opened from is read again and only what the model says otherwise is
 * changed in it; all else stays to the byte. The same model gives the same bytes.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const book = openBook(model.source ?? blankBook(model.styles[0] ?? defaultStyle));
  const reachedBefore = book.pack.reachable();
  const list = writeSheetList(book, model);
  const isDataChanged = writeSheets(book, model, list.partOf);
  writeWorkbookPart(book, model, list);
  if (!sameMap(jsonOf(book.model.settings), jsonOf(model.settings))) writeSettings(book.pack, book.workbookPart, model.settings);
  dropStale(book, model, isDataChanged);
  const reached = book.pack.reachable();
  for (const part of reachedBefore) if (!reached.has(part) && book.pack.has(part)) book.pack.remove(part);
  return writeZip(book.pack.entries());
}

function writeSheets(book: OpenedBook, model: WorkbookModel, partOf: ReadonlyMap<string, string>): boolean {
  const { pack, workbookPart } = book;
  const strings = new SharedStrings(book.strings);
  const stylesPart = pack.related(workbookPart, "styles") ?? "xl/styles.xml";
  const formats = new FormatWriter(pack, stylesPart, book.styles.byFormat, model.styles, book.styleOfFormat);
  let dynamic = 0;
  const targets = {
    pack,
    strings,
    formats,
    dynamicArray: () => (dynamic ||= dynamicArrayMetadata(pack, workbookPart)),
    workbook: model,
    base: book.model,
    freeTableId: tableIds(book),
  };
  let isChanged = model.sheets.length !== book.model.sheets.length;
  for (const sheet of model.sheets) {
    const old = book.sheets.find((one) => one?.sheet.id === sheet.id);
    if (writeSheet(sheet, old, partOf.get(sheet.id) ?? "", targets)) isChanged = true;
  }
  writeStrings(book, strings);
  return isChanged;
}

function writeStrings({ pack, workbookPart }: OpenedBook, strings: SharedStrings): void {
  const part = pack.related(workbookPart, "sharedStrings");
  const text = strings.write(part === undefined ? null : pack.text(part));
  if (text === null) return;
  pack.setText(part ?? "xl/sharedStrings.xml", text, stringsType);
  if (part === undefined) pack.relate(workbookPart, "sharedStrings", "xl/sharedStrings.xml");
}

/** Numbers of tables must be unique in the whole workbook. */
function tableIds(book: OpenedBook): (wanted: string) => number {
  const taken = new Set(book.model.sheets.flatMap((sheet) => sheet.tables.map((table) => Number(table.id))));
  return (wanted) => {
    let number = /^[1-9]\d{0,8}$/.test(wanted) && !taken.has(Number(wanted)) ? Number(wanted) : 1;
    while (taken.has(number)) number += 1;
    taken.add(number);
    return number;
  };
}

function jsonOf(settings: ReadonlyMap<string, unknown>): Map<string, string> {
  return new Map([...settings].map(([key, value]) => [key, JSON.stringify(value) ?? "null"]));
}
