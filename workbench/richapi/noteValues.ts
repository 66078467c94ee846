import { formatRect } from "../model/address";
import type { Rect } from "../model/types";
import type { HostContext } from "./context";

/** Who changed the cells: the add-in itself, or (`Unknown`) a person at the grid. */
export type ChangeSource = "ThisLocalAddin" | "Unknown";

/** Logs that contents changed and tells those who listen; Excel tells an add-in of its own changes too. */
export const noteValues = (host: HostContext, sheetId: string, rect: Rect, triggerSource: ChangeSource = "ThisLocalAddin"): void => {
  host.changes.cells("values", sheetId, rect);
  host.events.raise("worksheetChanged", sheetId, {
    address: formatRect(rect),
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheetId,
    shiftDirection: "None",
    triggerSource,
  });
};
