import type { BorderEdge, CellStyle, Rect } from "../../model/types";
import { asColor, asOneOf } from "../arguments";
import type { HostContext } from "../context";
import { apiNotFound, HostError } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import type { BorderRef, BorderSide, RangeRef } from "../refs";
import { applyStyle, sharedStyle } from "./range/format";

const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

type Edge = keyof CellStyle["borders"];

/** Which edges of which cells a side of a range is. An inner line belongs to both its cells. */
const edgesOf = ({ side, rect }: BorderRef): readonly { readonly rect: Rect; readonly edge: Edge }[] => {
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, lastRow: rect.firstRow }, edge: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, firstRow: rect.lastRow }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, lastColumn: rect.firstColumn }, edge: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, firstColumn: rect.lastColumn }, edge: "right" }];
    case "InsideHorizontal":
      if (rect.firstRow === rect.lastRow) return [];
      return [
        { rect: { ...rect, lastRow: rect.lastRow - 1 }, edge: "bottom" },
        { rect: { ...rect, firstRow: rect.firstRow + 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (rect.firstColumn === rect.lastColumn) return [];
      return [
        { rect: { ...rect, lastColumn: rect.lastColumn - 1 }, edge: "right" },
        { rect: { ...rect, firstColumn: rect.firstColumn + 1 }, edge: "left" },
      ];
    default:
      throw apiNotFound("RangeBorder", side, `the embedded host has no borders ${side}`);
  }
};

/** The API tells a border by line style and weight, the model (and the file) by one word. */
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const toLine: { readonly [style in BorderEdge["style"]]: readonly [(typeof lineStyles)[number], (typeof weights)[number]] } = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

const fromLine = (line: (typeof lineStyles)[number], weight: (typeof weights)[number]): BorderEdge["style"] => {
  if (line === "Continuous") return ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight];
  if (line === "Dash") return "dashed";
  if (line === "Dot") return "dotted";
  if (line === "Double") return "double";
  throw new HostError("NotImplemented", `border style ${line}`);
};

const shared = <T>(ref: BorderRef, host: HostContext, read: (edge: BorderEdge | null) => T): T | null => {
  const [first] = edgesOf(ref);
  return first ? sharedStyle({ sheetId: ref.sheetId, rect: first.rect }, host, (style) => read(style.borders[first.edge])) : null;
};

const current = (ref: BorderRef, host: HostContext): BorderEdge | null => {
  const text = shared(ref, host, (edge) => (edge ? `${edge.style} ${edge.color}` : ""));
  if (text === null || text === "") return null;
  const [style, color] = text.split(" ");
  return { style: style as BorderEdge["style"], color: color ?? "#000000" };
};

const apply = (ref: BorderRef, host: HostContext, edge: BorderEdge | null): void => {
  for (const part of edgesOf(ref)) applyStyle({ sheetId: ref.sheetId, rect: part.rect }, host, { borders: { [part.edge]: edge } });
};

const black = "#000000";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorderClass: HostClass<BorderRef> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (ref, host) => shared(ref, host, (edge) => (edge ? toLine[edge.style][0] : "None")),
      set(ref, value, host) {
        const line = asOneOf(value, lineStyles, "style");
        const now = current(ref, host);
        apply(
          ref,
          host,
          line === "None" ? null : { style: fromLine(line, now ? toLine[now.style][1] : "Thin"), color: now?.color ?? black },
        );
      },
    },
    Weight: {
      get: (ref, host) => shared(ref, host, (edge) => (edge ? toLine[edge.style][1] : "Thin")),
      set(ref, value, host) {
        const weight = asOneOf(value, weights, "weight");
        const now = current(ref, host);
        apply(ref, host, { style: fromLine(now ? toLine[now.style][0] : "Continuous", weight), color: now?.color ?? black });
      },
    },
    Color: {
      get: (ref, host) => shared(ref, host, (edge) => edge?.color ?? black),
      set(ref, value, host) {
        apply(ref, host, { style: current(ref, host)?.style ?? "thin", color: asColor(value, "color") });
      },
    },
  },
  objects: {},
  methods: {},
};

const borderOf = (ref: RangeRef, side: BorderSide, host: HostContext): HostObject => host.object("RangeBorder", { ...ref, side });

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollectionClass: HostClass<RangeRef> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => sides.length } },
  objects: {},
  methods: {
    GetItemAt: { call: (ref, args, host) => borderOf(ref, sides[args.integer(0, "index", 0, sides.length - 1)] ?? "EdgeTop", host) },
  },
  collection: {
    items: (ref, host) => sides.filter((side) => !side.startsWith("Diagonal")).map((side) => borderOf(ref, side, host)),
    item: (ref, key, host) => borderOf(ref, asOneOf(key, sides, "index"), host),
  },
};
