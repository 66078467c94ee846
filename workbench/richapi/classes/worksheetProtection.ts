import { HostError, accessDenied } from "../errors";
import { isRecord } from "../arguments";
import type { HostClass } from "../hostClass";
import type { SheetRef } from "../refs";

/** What Excel allows under protection unless told otherwise: nothing but selecting. */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Passwords are not kept; a sheet protected by one in its file stays protected. https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass: HostClass<SheetRef> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { since: 2, get: ({ sheetId }, host) => host.sheet(sheetId).protection.enabled },
    Options: { since: 2, get: () => defaultOptions },
  },
  objects: {},
  methods: {
    Protect: {
      since: 2,
      call({ sheetId }, args, host) {
        const sheet = host.sheet(sheetId);
        if (sheet.protection.enabled) throw accessDenied(`sheet ${sheet.name} is protected already`);
        if (isRecord(args.raw(0)) && Object.values(args.raw(0) as object).includes(true))
          throw new HostError("NotImplemented", "protection with exceptions");
        sheet.protection = { enabled: true, password: args.has(1) };
        host.changes.note({ kind: "layout", sheetId });
      },
    },
    Unprotect: {
      since: 7,
      call({ sheetId }, args, host) {
        const sheet = host.sheet(sheetId);
        if (sheet.protection.enabled && sheet.protection.password && !args.has(0))
          throw accessDenied(`sheet ${sheet.name} is protected by a password`);
        sheet.protection = { enabled: false, password: false };
        host.changes.note({ kind: "layout", sheetId });
      },
    },
  },
};
