import { asColor, asOneOf } from "../arguments";
import type { HostClass } from "../hostClass";
import type { RangeRef } from "../refs";
import { applyStyle, sharedStyle } from "./range/format";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFillClass: HostClass<RangeRef> = {
  name: "RangeFill",
  properties: {
    /** Cells without a fill answer white. An empty text clears the fill. */
    Color: {
      get: (ref, host) => sharedStyle(ref, host, (style) => style.fill ?? "#FFFFFF"),
      set: (ref, value, host) => applyStyle(ref, host, { fill: value === "" ? null : asColor(value, "color") }),
    },
    /** The model fills cells or does not: no other patterns. */
    Pattern: {
      since: 9,
      get: (ref, host) => sharedStyle(ref, host, (style) => (style.fill === null ? "None" : "Solid")),
      set(ref, value, host) {
        if (asOneOf(value, ["None", "Solid"] as const, "pattern") === "None") applyStyle(ref, host, { fill: null });
        else if (sharedStyle(ref, host, (style) => style.fill === null) === true) applyStyle(ref, host, { fill: "#FFFFFF" });
      },
    },
  },
  objects: {},
  methods: {
    Clear: { call: (ref, _args, host) => applyStyle(ref, host, { fill: null }) },
  },
};
