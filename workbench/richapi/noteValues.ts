import { formatRect } from "../model/address";
import type { Rect } from "../model/types";
import type { HostContext } from "./context";

export interface ValueChange {
  readonly changeType?: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  /** Who changed the cells: the add-in itself, or (`Unknown`) a person at the grid. */
  readonly triggerSource?: "ThisLocalAddin" | "Unknown";
}

/** Logs that contents changed and tells those who listen; Excel tells an add-in of its own changes too. */
export const noteValues = (
  host: HostContext,
  sheetId: string,
  rect: Rect,
  { changeType = "RangeEdited", triggerSource = "ThisLocalAddin" }: ValueChange = {},
): void => {
  host.changes.cells("values", sheetId, rect);
  host.events.raise("worksheetChanged", sheetId, {
    address: formatRect(rect),
    changeType,
    source: "Local",
    worksheetId: sheetId,
    shiftDirection: "None",
    triggerSource,
  });
};
