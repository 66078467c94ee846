import { activateSheet, deleteSheet, renameSheet } from "../../model/sheets";
import { widthToPoints, standardHeight, standardWidth } from "../../model/sizes";
import type { Sheet } from "../../model/types";
import { asBoolean, asColor, asInteger, asOneOf, asText } from "../arguments";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { eventMethods } from "../eventMethods";
import type { HostClass, ObjectProperty, ScalarProperty } from "../hostClass";
import type { ClassName, RefByClass, SheetRef } from "../refs";
import { activate } from "../selectRange";
import { checkSheetName, checkStructure } from "./worksheetCollection";
import { worksheetRangeMethods } from "./worksheetRanges";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const modelVisibility: { readonly [name in (typeof visibilities)[number]]: Sheet["visibility"] } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
const apiVisibility: { readonly [name in Sheet["visibility"]]: string } = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** At least one sheet stays in sight. */
const checkAnotherVisible = (host: HostContext, sheet: Sheet): void => {
  if (!host.workbook.sheets.some((other) => other !== sheet && other.visibility === "visible"))
    throw new HostError("InvalidOperation", "a workbook needs a visible sheet");
};

const setVisibility = (ref: SheetRef, value: unknown, host: HostContext): void => {
  checkStructure(host);
  const sheet = host.sheet(ref.sheetId);
  const visibility = modelVisibility[asOneOf(value, visibilities, "visibility")];
  if (visibility !== "visible") {
    checkAnotherVisible(host, sheet);
    const next = host.workbook.sheets.find((other) => other !== sheet && other.visibility === "visible");
    if (next && host.workbook.activeSheetId === sheet.id) activateSheet(host.workbook, next);
  }
  sheet.visibility = visibility;
  host.changes.note({ kind: "sheets" });
};

const movePosition = (ref: SheetRef, value: unknown, host: HostContext): void => {
  checkStructure(host);
  const { sheets } = host.workbook;
  const sheet = host.sheet(ref.sheetId);
  const position = asInteger(value, "position", 0, sheets.length - 1);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  host.changes.note({ kind: "sheets" });
};

const remove = (ref: SheetRef, host: HostContext): void => {
  checkStructure(host);
  const sheet = host.sheet(ref.sheetId);
  if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "a very hidden sheet must be shown before it is deleted");
  checkAnotherVisible(host, sheet);
  deleteSheet(host.workbook, sheet);
  host.changes.note({ kind: "sheets" });
  host.changes.valuesDirty = true;
  host.events.raise("worksheetDeleted", sheet.id, { worksheetId: sheet.id, source: "Local" });
};

const rename = (ref: SheetRef, value: unknown, host: HostContext): void => {
  checkStructure(host);
  const sheet = host.sheet(ref.sheetId);
  const name = asText(value, "name");
  checkSheetName(host, name, sheet);
  renameSheet(host.workbook, sheet, name);
  host.changes.note({ kind: "sheets" });
};

const layoutProperty = <T>(
  read: (sheet: Sheet) => T,
  write: (sheet: Sheet, value: unknown) => void,
  since?: number,
): ScalarProperty<SheetRef> => ({
  ...(since !== undefined && { since }),
  get: ({ sheetId }, host) => read(host.sheet(sheetId)),
  set({ sheetId }, value, host) {
    write(host.sheet(sheetId), value);
    host.changes.note({ kind: "layout", sheetId });
  },
});

/** Parts of a sheet that are found by the sheet's id alone. */
type SheetPart = { [K in ClassName]: SheetRef extends RefByClass[K] ? K : never }[ClassName];

const part = (className: SheetPart, since?: number): ObjectProperty<SheetRef> => ({
  ...(since !== undefined && { since }),
  get: ({ sheetId }, host) => host.object(className, { sheetId }),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetClass: HostClass<SheetRef> = {
  name: "Worksheet",
  properties: {
    Id: { get: ({ sheetId }, host) => host.sheet(sheetId).id },
    Name: { get: ({ sheetId }, host) => host.sheet(sheetId).name, set: rename },
    Position: { get: ({ sheetId }, host) => host.workbook.sheets.indexOf(host.sheet(sheetId)), set: movePosition },
    Visibility: { get: ({ sheetId }, host) => apiVisibility[host.sheet(sheetId).visibility], set: setVisibility },
    TabColor: layoutProperty(
      (sheet) => sheet.tabColor ?? "",
      (sheet, value) => {
        sheet.tabColor = value === "" ? null : asColor(value, "tabColor");
      },
      7,
    ),
    ShowGridlines: layoutProperty(
      (sheet) => sheet.showGridlines,
      (sheet, value) => {
        sheet.showGridlines = asBoolean(value, "showGridlines");
      },
      8,
    ),
    StandardWidth: { since: 7, get: () => widthToPoints(standardWidth) },
    StandardHeight: { since: 7, get: () => standardHeight },
  },
  objects: {
    Tables: part("TableCollection"),
    Names: part("NamedItemCollection", 4),
    Charts: part("ChartCollection"),
    Protection: part("WorksheetProtection", 2),
    FreezePanes: part("WorksheetFreezePanes", 7),
    PageLayout: part("PageLayout", 9),
    HorizontalPageBreaks: part("PageBreakCollection", 9),
  },
  methods: {
    Activate: { call: ({ sheetId }, _args, host) => activate(host, sheetId) },
    Delete: { call: (ref, _args, host) => remove(ref, host) },
    Calculate: {
      since: 6,
      call(_ref, _args, host) {
        host.application.calculationRequested = true;
        host.changes.valuesDirty = true;
      },
    },
    ...worksheetRangeMethods,
    ...eventMethods<SheetRef>(({ sheetId }) => sheetId, 7),
  },
  identity: ({ sheetId }) => ({ Id: sheetId }),
};
