import { cellRect } from "../../model/rect";
import type { HostClass } from "../hostClass";
import { theWorkbook } from "../refs";
import type { WorkbookRef } from "../refs";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass: HostClass<WorkbookRef> = {
  name: "Workbook",
  properties: { ReadOnly: { since: 8, get: (_ref, host) => host.workbook.readOnly === true } },
  objects: {
    Application: { get: (_ref, host) => host.object("Application", theWorkbook) },
    Worksheets: { get: (_ref, host) => host.object("WorksheetCollection", theWorkbook) },
    Tables: { get: (_ref, host) => host.object("TableCollection", { sheetId: null }) },
    Names: { get: (_ref, host) => host.object("NamedItemCollection", { sheetId: null }) },
    Settings: { since: 4, get: (_ref, host) => host.object("SettingCollection", theWorkbook) },
    Protection: { since: 7, get: (_ref, host) => host.object("WorkbookProtection", theWorkbook) },
    _Runtime: { since: 5, get: (_ref, host) => host.object("Runtime", theWorkbook) },
  },
  methods: {
    GetSelectedRange: {
      call(_ref, _args, host) {
        const { sheetId, range } = host.workbook.selection;
        return host.range(sheetId, { ...range });
      },
    },
    GetActiveCell: {
      since: 7,
      call(_ref, _args, host) {
        const { sheetId, range } = host.workbook.selection;
        return host.range(sheetId, cellRect(range.firstRow, range.firstColumn));
      },
    },
    /** How the client library lets a kept range go, and how it tells that it lets all go. */
    _RemoveReference: { call: (_ref, args, host) => host.references.remove(args.text(0, "referenceId")) },
    _RemoveAllReferences: { call: (_ref, _args, host) => host.references.clear() },
  },
};
