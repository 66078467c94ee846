/** Why Excel, or we on its behalf, would not do a step. Words are in `i18n/*\/excel.ts`. Sheets are named as their tabs are. */
export type ExcelRefusal =
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "sheet-gone"; readonly sheet: string | null }
  /** Opened for reading only: what is written could not be saved. */
  | { readonly code: "workbook-read-only" }
  /** Someone else, or another pane, added a sheet of this name just when we were about to. Theirs is as it was. */
  | { readonly code: "sheet-name-taken-meanwhile"; readonly sheet: string }
  /** Someone else changed the sheet between our last look at it and our writing; it is as they left it. `cell`: null where rows or columns came or went. */
  | { readonly code: "sheet-changed-meanwhile"; readonly sheet: string; readonly cell: string | null }
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "too-large"; readonly sheet: string | null }
  /** The user wrote something of their own where our table has to grow; it is not overwritten. */
  | { readonly code: "cells-in-the-way"; readonly sheet: string; readonly cell: string }
  /** Undo: the sheet is no longer as we left it. */
  | { readonly code: "changed-since"; readonly sheet: string }
  /** Taking rows back that we added to a table of the user's own: one of them is no longer as we left it. */
  | { readonly code: "rows-changed-since"; readonly sheet: string; readonly cell: string }
  /** A cell that was to be changed no longer holds what was read. */
  | { readonly code: "cell-changed-meanwhile"; readonly sheet: string; readonly cell: string }
  /** A cell that was to be changed holds a formula of the user's. */
  | { readonly code: "formula-in-cell"; readonly sheet: string; readonly cell: string }
  /** The workbook is no longer the one that was shown before it was to be written. */
  | { readonly code: "changed-since-preview" }
  | { readonly code: "cancelled" }
  /** Anything else that Excel answered; `detail` is its own words, for whoever supports the user. */
  | { readonly code: "excel-failed"; readonly sheet: string | null; readonly detail: string }
  /** The worst case: a step failed, and so did putting the former state back. `cause` tells the first failure. */
  | { readonly code: "not-restored"; readonly sheet: string | null; readonly detail: string };

/** Carries a refusal out of a batch; caught at the room's edge and never seen outside. */
export class RefusalError extends Error {
  readonly refusal: ExcelRefusal;

  constructor(refusal: ExcelRefusal) {
    super(refusal.code);
    this.name = "RefusalError";
    this.refusal = refusal;
  }
}
