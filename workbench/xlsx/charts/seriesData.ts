import { parseSheetAddress } from "../../model/address";
import { getCell } from "../../model/cells";
import { findSheetByKey } from "../../model/sheets";
import type { CellValue, WorkbookModel } from "../../model/types";
import { element } from "../xml/element";
import type { XmlElement } from "../xml/element";

/** Longer series are left to the program that opens the file, which reads the cells anyway. */
const longestCache = 4096;

/** A reference of a chart with what its cells hold now, for programs that draw without reading the sheet. `c:numRef` or `c:strRef`. */
export function dataReference(workbook: WorkbookModel, reference: string, kind: "num" | "str"): XmlElement {
  const formula = reference.replace(/^=/, "");
  const cache = cacheOf(workbook, formula, kind);
  return element(`c:${kind}Ref`, {}, [element("c:f", {}, [formula]), ...(cache === null ? [] : [cache])]);
}

function cacheOf(workbook: WorkbookModel, formula: string, kind: "num" | "str"): XmlElement | null {
  const values = valuesAt(workbook, formula);
  if (values === null) return null;
  const points = values.flatMap((value, index): XmlElement[] => {
    const text = kind === "num" ? (typeof value === "number" ? String(value) : null) : shownText(value);
    return text === null ? [] : [element("c:pt", { idx: index }, [element("c:v", {}, [text])])];
  });
  const format = kind === "num" ? [element("c:formatCode", {}, ["General"])] : [];
  return element(`c:${kind}Cache`, {}, [...format, element("c:ptCount", { val: values.length }), ...points]);
}

function valuesAt(workbook: WorkbookModel, formula: string): CellValue[] | null {
  const address = parseSheetAddress(formula);
  if (address === null || address.sheet === null) return null;
  const sheet = findSheetByKey(workbook, address.sheet);
  if (sheet === undefined) return null;
  const { firstRow, lastRow, firstColumn, lastColumn } = address.rect;
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > longestCache) return null;
  const values: CellValue[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) values.push(getCell(sheet, row, column)?.value ?? null);
  }
  return values;
}

function shownText(value: CellValue): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.error : String(value);
}
