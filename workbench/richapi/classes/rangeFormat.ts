import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import type { HostClass } from "../hostClass";
import type { RangeRef } from "../refs";
import type { CellStyle } from "../../model/types";
import { longestTexts, setHeight, setWidth, sharedHeight, sharedWidth, styleProperty } from "./range/format";
import { unprotectedSheet } from "./range/cellAccess";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const horizontalOf = (style: CellStyle): string =>
  style.horizontal === "centerContinuous" ? "CenterAcrossSelection" : capitalised(style.horizontal);
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const modelHorizontal: { readonly [name in (typeof horizontals)[number]]: CellStyle["horizontal"] } = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const modelVertical: { readonly [name in (typeof verticals)[number]]: CellStyle["vertical"] } = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Widest column Excel allows, in points; 409.5 is the tallest row. */
const widest = 1800;
const tallest = 409.5;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatClass: HostClass<RangeRef> = {
  name: "RangeFormat",
  properties: {
    WrapText: styleProperty(
      (style) => style.wrap,
      (value) => ({ wrap: asBoolean(value, "wrapText") }),
    ),
    HorizontalAlignment: styleProperty(horizontalOf, (value) => ({
      horizontal: modelHorizontal[asOneOf(value, horizontals, "horizontalAlignment")],
    })),
    VerticalAlignment: styleProperty(
      (style) => capitalised(style.vertical),
      (value) => ({ vertical: modelVertical[asOneOf(value, verticals, "verticalAlignment")] }),
    ),
    TextOrientation: styleProperty(
      (style) => style.rotation,
      (value) => ({ rotation: asInteger(value, "textOrientation", -90, 180) }),
      7,
    ),
    IndentLevel: styleProperty(
      (style) => style.indent,
      (value) => ({ indent: asInteger(value, "indentLevel", 0, 250) }),
      9,
    ),
    ColumnWidth: { since: 2, get: sharedWidth, set: (ref, value, host) => setWidth(ref, asNumber(value, "columnWidth", 0, widest), host) },
    RowHeight: { since: 2, get: sharedHeight, set: (ref, value, host) => setHeight(ref, asNumber(value, "rowHeight", 0, tallest), host) },
  },
  objects: {
    Font: { get: (ref, host) => host.object("RangeFont", ref) },
    Fill: { get: (ref, host) => host.object("RangeFill", ref) },
    Borders: { get: (ref, host) => host.object("RangeBorderCollection", ref) },
    Protection: { since: 2, get: (ref, host) => host.object("FormatProtection", ref) },
  },
  methods: {
    /** By the number of characters shown: the host measures no fonts. */
    AutofitColumns: {
      since: 2,
      readsValues: true,
      call(ref, _args, host) {
        const sheet = unprotectedSheet(ref, host);
        for (const [column, length] of longestTexts(ref.sheetId, ref.rect, host))
          sheet.columnWidths.set(column, Math.min(255, Math.ceil(length) + 2));
        host.changes.note({ kind: "layout", sheetId: ref.sheetId });
      },
    },
    /** Rows without a height of their own are fitted when shown. */
    AutofitRows: { since: 2, call: (ref, _args, host) => setHeight(ref, null, host) },
  },
};
