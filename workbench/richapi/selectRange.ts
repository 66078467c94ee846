import { formatRect } from "../model/address";
import { activateSheet } from "../model/sheets";
import type { Rect } from "../model/types";
import type { HostContext } from "./context";
import { HostError } from "./errors";

/** Makes a sheet active, telling the one left and the one entered. */
export const activate = (host: HostContext, sheetId: string): void => {
  const { workbook } = host;
  const sheet = host.sheet(sheetId);
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", `sheet ${sheet.name} is hidden`);
  if (workbook.activeSheetId === sheetId) return;
  host.events.raise("worksheetDeactivated", workbook.activeSheetId, { worksheetId: workbook.activeSheetId });
  activateSheet(workbook, sheet);
  host.events.raise("worksheetActivated", sheetId, { worksheetId: sheetId });
  host.changes.note({ kind: "selection" });
};

/** Selects cells and makes their sheet active. */
export const selectRange = (host: HostContext, sheetId: string, rect: Rect): void => {
  activate(host, sheetId);
  host.workbook.selection = { sheetId, range: { ...rect } };
  host.changes.note({ kind: "selection" });
  host.events.raise("selectionChanged", sheetId, { address: formatRect(rect), worksheetId: sheetId });
};
