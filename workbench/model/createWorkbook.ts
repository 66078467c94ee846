import { cellRect } from "./rect";
import { defaultStyle } from "./styles";
import type { HeaderFooter, PageSetup, Sheet, WorkbookModel } from "./types";

const emptyHeaderFooter = (): HeaderFooter["default"] => ({
  left: "",
  center: "",
  right: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** Excel's own starting point: portrait A4, "normal" margins (0.7 in left and right, 0.75 in top and bottom). */
export const defaultPageSetup = (): PageSetup => ({
  orientation: "portrait",
  paperSize: 9,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  fitTo: null,
  centerHorizontally: false,
  firstPageNumber: null,
  titleRows: null,
  printArea: null,
  rowBreaks: [],
  headerFooter: { state: "default", default: emptyHeaderFooter(), first: emptyHeaderFooter() },
});

/** A blank sheet; `id` must be new in its workbook. */
export const createSheet = (id: string, name: string): Sheet => ({
  id,
  name,
  visibility: "visible",
  tabColor: null,
  cells: [],
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  frozen: { rows: 0, columns: 0 },
  tables: [],
  names: [],
  validations: [],
  notes: [],
  charts: [],
  page: defaultPageSetup(),
  protection: { enabled: false, password: false },
  showGridlines: true,
});

/** A braced GUID-like id from a number: the shape of Excel's own ids, the same on every run. */
export const idFromNumber = (number: number): string =>
  `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;

/** A new workbook with blank sheets of these names; the first is active with its cell A1 selected. */
export const createWorkbook = (...sheetNames: readonly [string, ...string[]]): WorkbookModel => {
  const sheets = sheetNames.map((name, index) => createSheet(idFromNumber(index + 1), name));
  const activeSheetId = idFromNumber(1);
  return {
    sheets,
    activeSheetId,
    selection: { sheetId: activeSheetId, range: cellRect(0, 0) },
    styles: [defaultStyle],
    names: [],
    structureProtected: false,
    settings: new Map(),
    source: null,
  };
};
