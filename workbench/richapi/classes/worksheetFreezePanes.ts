import { parseSheetAddress } from "../../model/address";
import { maxColumns, maxRows } from "../../model/rect";
import type { HostContext } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import type { SheetRef } from "../refs";

const freeze = ({ sheetId }: SheetRef, rows: number, columns: number, host: HostContext): void => {
  host.sheet(sheetId).frozen = { rows, columns };
  host.changes.note({ kind: "layout", sheetId });
};

const location = ({ sheetId }: SheetRef, host: HostContext): HostObject | null => {
  const { rows, columns } = host.sheet(sheetId).frozen;
  if (rows === 0 && columns === 0) return null;
  const lastRow = rows === 0 ? maxRows - 1 : rows - 1;
  const lastColumn = columns === 0 ? maxColumns - 1 : columns - 1;
  return host.range(sheetId, { firstRow: 0, firstColumn: 0, lastRow, lastColumn });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanesClass: HostClass<SheetRef> = {
  name: "WorksheetFreezePanes",
  properties: {},
  objects: {},
  methods: {
    /** The range holds the cells that stay in sight, from A1 on. */
    FreezeAt: {
      since: 7,
      call(ref, args, host) {
        const rect = args.isObject(0) ? args.object(0, "Range", "frozenRange").rect : parseSheetAddress(args.text(0, "frozenRange"))?.rect;
        if (!rect) throw invalidArgument("frozenRange must be a range or an address");
        freeze(
          ref,
          rect.lastRow === maxRows - 1 ? 0 : rect.lastRow + 1,
          rect.lastColumn === maxColumns - 1 ? 0 : rect.lastColumn + 1,
          host,
        );
      },
    },
    FreezeRows: { since: 7, call: (ref, args, host) => freeze(ref, args.optionalInteger(0, "count", 1, 0), 0, host) },
    FreezeColumns: { since: 7, call: (ref, args, host) => freeze(ref, 0, args.optionalInteger(0, "count", 1, 0), host) },
    Unfreeze: { since: 7, call: (ref, _args, host) => freeze(ref, 0, 0, host) },
    GetLocation: {
      since: 7,
      call(ref, _args, host) {
        const range = location(ref, host);
        if (range === null) throw itemNotFound();
        return range;
      },
    },
    GetLocationOrNullObject: { since: 7, call: (ref, _args, host) => location(ref, host) },
  },
};
