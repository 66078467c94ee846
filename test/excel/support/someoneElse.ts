import { cellRect } from "../../../workbench/model/rect";
import { shiftSheet } from "../../../workbench/model/insertDelete";
import { addSheet, deleteSheet, renameSheet } from "../../../workbench/model/sheets";
import { enterValues } from "../../../workbench/model/writeCells";
import type { OpenExcel } from "./excelHost";

/** What somebody else does to the workbook in one moment. */
export type Doing = (open: OpenExcel) => void;

/** A text that no step of ours writes: as long as it stands somewhere, what somebody typed is not lost. */
export const theirs = "của người khác";

export const types =
  (sheet: string, row: number, column: number, text = theirs): Doing =>
  ({ host, workbook, sheet: find }) => {
    // Nobody types into what they don't see.
    if (find(sheet).visibility === "visible") enterValues(workbook, find(sheet), cellRect(row, column), () => text, host.locale);
  };

export const addsSheet =
  (name: string): Doing =>
  (open) => {
    addSheet(open.workbook, name);
    types(name, 4, 1)(open);
  };

export const deletes =
  (sheet: string): Doing =>
  ({ workbook, sheet: find }) =>
    deleteSheet(workbook, find(sheet));

export const renames =
  (sheet: string, name: string): Doing =>
  ({ workbook, sheet: find }) =>
    renameSheet(workbook, find(sheet), name);

export const inserts =
  (sheet: string, axis: "row" | "column", at: number): Doing =>
  ({ workbook, sheet: find }) =>
    shiftSheet(workbook, find(sheet), { axis, at, count: 1, kind: "insert" });

export const protects =
  (sheet: string, hasPassword: boolean): Doing =>
  ({ sheet: find }) => {
    find(sheet).protection = { enabled: true, password: hasPassword, allowed: ["formatCells"] };
  };

export const opensReadOnly: Doing = ({ workbook }) => {
  workbook.readOnly = true;
};

/** Has it done before the `at`-th request from now on, once. Tells how often their text stood there then; null where that request did not come. */
export function doneAt(open: OpenExcel, at: number, doing: Doing): () => number | null {
  let [requests, texts] = [0, 0];
  open.host.beforeRequest(() => {
    requests += 1;
    if (requests !== at) return;
    doing(open);
    texts = textsOfTheirs(open);
  });
  return () => (requests >= at ? texts : null);
}

/** How often their text stands in the workbook. */
export function textsOfTheirs({ workbook }: OpenExcel): number {
  return workbook.sheets.flatMap(({ cells }) => cells.flatMap((row) => row.filter((cell) => cell?.value === theirs))).length;
}
