import type { ProtectionPermission, SheetProtection } from "../../model/types";
import { asBoolean, isMissing, isRecord } from "../arguments";
import { HostError, accessDenied, invalidArgument } from "../errors";
import type { HostClass } from "../hostClass";
import type { SheetRef } from "../refs";

/** The options of the API by what they permit; none is permitted unless told. */
const permissions: Readonly<Record<string, ProtectionPermission>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

const optionsOf = ({ allowed = [] }: SheetProtection): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(permissions).map(([option, permission]) => [option, allowed.includes(permission)])),
  selectionMode: "Normal",
});

const allowedBy = (options: unknown): readonly ProtectionPermission[] => {
  if (isMissing(options)) return [];
  if (!isRecord(options)) throw invalidArgument("options must be an object");
  const { selectionMode, ...given } = options;
  if (!isMissing(selectionMode) && selectionMode !== "Normal") throw new HostError("NotImplemented", "another selection mode than Normal");
  return Object.entries(given).flatMap(([option, value]) => {
    const permission = permissions[option];
    if (permission === undefined) throw invalidArgument(`${option} is no option of protection`);
    return !isMissing(value) && asBoolean(value, option) ? [permission] : [];
  });
};

/** Passwords are not kept; a sheet protected by one in its file stays protected. https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass: HostClass<SheetRef> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { since: 2, get: ({ sheetId }, host) => host.sheet(sheetId).protection.enabled },
    Options: { since: 2, get: ({ sheetId }, host) => optionsOf(host.sheet(sheetId).protection) },
  },
  objects: {},
  methods: {
    Protect: {
      since: 2,
      call({ sheetId }, args, host) {
        const sheet = host.sheet(sheetId);
        if (sheet.protection.enabled) throw accessDenied(`sheet ${sheet.name} is protected already`);
        const allowed = allowedBy(args.raw(0));
        sheet.protection = { enabled: true, password: args.has(1), ...(allowed.length > 0 && { allowed }) };
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
