import type { HostClass } from "../../hostClass";
import type { RangeRef } from "../../refs";
import { editingMethods } from "./editing";
import { navigationMethods } from "./navigation";
import { placeProperties } from "./place";
import { cellPropertyMethods } from "./cellProperties";
import { valueProperties } from "./values";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass: HostClass<RangeRef> = {
  name: "Range",
  properties: { ...valueProperties, ...placeProperties },
  objects: {
    Format: { get: (ref, host) => host.object("RangeFormat", ref) },
    Worksheet: { get: ({ sheetId }, host) => host.object("Worksheet", { sheetId }) },
    DataValidation: { since: 8, get: (ref, host) => host.object("DataValidation", ref) },
  },
  methods: { ...navigationMethods, ...editingMethods, ...cellPropertyMethods },
  keepable: true,
};
