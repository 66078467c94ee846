import { asBoolean } from "../arguments";
import type { HostClass } from "../hostClass";
import type { RangeRef } from "../refs";
import { styleProperty } from "./range/format";

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtectionClass: HostClass<RangeRef> = {
  name: "FormatProtection",
  properties: {
    Locked: styleProperty(
      (style) => style.locked,
      (value) => ({ locked: asBoolean(value, "locked") }),
      2,
    ),
    FormulaHidden: styleProperty(
      (style) => style.formulaHidden,
      (value) => ({ formulaHidden: asBoolean(value, "formulaHidden") }),
      2,
    ),
  },
  objects: {},
  methods: {},
};
