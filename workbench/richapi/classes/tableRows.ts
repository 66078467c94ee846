import { usedRect } from "../../model/cells";
import { rowCount } from "../../model/rect";
import { tableBody } from "../../model/tables";
import { isMissing } from "../arguments";
import type { HostClass } from "../hostClass";
import { HostError } from "../errors";
import type { TableRef } from "../refs";
import { unprotectedSheet } from "./range/cellAccess";
import { valueProperties } from "./range/values";
import { foundTable } from "./table";

const count: HostClass<TableRef>["properties"][string]["get"] = (ref, host) => rowCount(tableBody(foundTable(ref, host).table));

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollectionClass: HostClass<TableRef> = {
  name: "TableRowCollection",
  properties: { Count: { get: count } },
  objects: {},
  methods: {
    GetCount: { since: 4, call: (ref, _args, host) => count(ref, host) },
    /** Appends rows where the cells below are free; Excel would else push them down, which the host refuses rather than half do. */
    Add: {
      call(ref, args, host) {
        const { sheet, table } = foundTable(ref, host);
        const index = args.raw(0);
        if ((!isMissing(index) && index !== -1 && index !== count(ref, host)) || table.showTotals)
          throw new HostError("NotImplemented", "rows within a table");
        const values = args.raw(1);
        const rows = Array.isArray(values) ? values.length : 1;
        unprotectedSheet({ sheetId: sheet.id }, host);
        const rect = { ...table.range, firstRow: table.range.lastRow + 1, lastRow: table.range.lastRow + rows };
        if (usedRect(sheet, rect, true) !== null) throw new HostError("NotImplemented", "rows added to a table with content below it");
        table.range = { ...table.range, lastRow: rect.lastRow };
        host.changes.note({ kind: "layout", sheetId: sheet.id });
        if (!isMissing(values)) valueProperties["Values"]?.set?.({ sheetId: sheet.id, rect }, values, host);
        return host.object("TableRowCollection", ref);
      },
    },
  },
};
