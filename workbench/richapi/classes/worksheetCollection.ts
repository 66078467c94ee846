import { addSheet, findSheetByKey, isSheetName, isSheetNameFree } from "../../model/sheets";
import type { Sheet } from "../../model/types";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError, accessDenied, invalidArgument, itemNotFound } from "../errors";
import { eventMethods } from "../eventMethods";
import { workbookTarget } from "../events";
import type { HostClass, HostObject } from "../hostClass";
import type { WorkbookRef } from "../refs";

/** @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one in use. */
export const checkSheetName = (host: HostContext, name: string, except?: Sheet): void => {
  if (!isSheetName(name)) throw invalidArgument(`${JSON.stringify(name)} can't name a sheet: 1 to 31 characters without : \\ / ? * [ ]`);
  if (!isSheetNameFree(host.workbook, name, except)) throw new HostError("ItemAlreadyExists", `a sheet ${name} exists`);
};

/** @throws HostError AccessDenied where the workbook's structure is protected. */
export const checkStructure = (host: HostContext): void => {
  if (host.workbook.structureProtected) throw accessDenied("the workbook's structure is protected");
};

const sheetObject = (sheet: Sheet | undefined, host: HostContext): HostObject | null =>
  sheet ? host.object("Worksheet", { sheetId: sheet.id }) : null;

const among = (args: Arguments, host: HostContext): Sheet[] => {
  const visibleOnly = args.optionalBoolean(0, "visibleOnly", false);
  return host.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
};

const orItemNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound();
  return object;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollectionClass: HostClass<WorkbookRef> = {
  name: "WorksheetCollection",
  properties: {},
  objects: {},
  methods: {
    Add: {
      call(_ref, args, host) {
        checkStructure(host);
        const name = args.optionalText(0, "name");
        if (name !== undefined) checkSheetName(host, name);
        const sheet = addSheet(host.workbook, name);
        host.changes.note({ kind: "sheets" });
        host.events.raise("worksheetAdded", sheet.id, { worksheetId: sheet.id, source: "Local" });
        return sheetObject(sheet, host);
      },
    },
    GetActiveWorksheet: { call: (_ref, _args, host) => host.object("Worksheet", { sheetId: host.workbook.activeSheetId }) },
    GetCount: { since: 4, call: (_ref, args, host) => among(args, host).length },
    GetFirst: { since: 5, call: (_ref, args, host) => orItemNotFound(sheetObject(among(args, host)[0], host)) },
    GetLast: { since: 5, call: (_ref, args, host) => orItemNotFound(sheetObject(among(args, host).at(-1), host)) },
    GetItemOrNullObject: { since: 4, call: (_ref, args, host) => sheetObject(findSheetByKey(host.workbook, args.text(0, "key")), host) },
    ...eventMethods<WorkbookRef>(() => workbookTarget, 9),
  },
  collection: {
    items: (_ref, host) => host.workbook.sheets.map((sheet) => host.object("Worksheet", { sheetId: sheet.id })),
    item: (_ref, key, host) => sheetObject(findSheetByKey(host.workbook, String(key)), host),
  },
};
