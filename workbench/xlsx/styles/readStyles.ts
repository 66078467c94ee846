import { defaultStyle } from "../../model/styles";
import type { BorderEdge, CellStyle } from "../../model/types";
import type { OpcPackage } from "../opc/opcPackage";
import { booleanOf, childOf, childrenOf, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { colorReader } from "./colors";
import type { ColorReader } from "./colors";
import { formatOfNumber } from "./numberFormats";

/** The styles of a workbook, as the file numbers them. */
export interface FileStyles {
  /** One for each `xf` of `cellXfs`, in the file's order; equal looks may occur twice. */
  readonly byFormat: readonly CellStyle[];
  readonly color: ColorReader;
}

type Edge = BorderEdge["style"];
const edges: Readonly<Record<string, Edge>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  slantDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
};

export function readStyles(pack: OpcPackage, stylesPart: string | undefined, themePart: string | undefined): FileStyles {
  const root = stylesPart === undefined ? undefined : pack.tree(stylesPart);
  const color = colorReader(themePart === undefined ? undefined : pack.tree(themePart), root);
  const own = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((node) => [
      numberOf(node, "numFmtId") ?? 0,
      node.attributes.get("formatCode") ?? "General",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((node) => readFont(node, color));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((node) => readFill(node, color));
  const borders = childrenOf(childOf(root, "borders"), "border").map((node) => readBorders(node, color));
  const byFormat = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellStyle => ({
    font: fonts[numberOf(xf, "fontId") ?? 0] ?? defaultStyle.font,
    fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
    numberFormat: formatOfNumber(numberOf(xf, "numFmtId") ?? 0, own),
    borders: borders[numberOf(xf, "borderId") ?? 0] ?? defaultStyle.borders,
    ...readAlignment(childOf(xf, "alignment")),
    locked: booleanOf(childOf(xf, "protection"), "locked", true),
    formulaHidden: booleanOf(childOf(xf, "protection"), "hidden"),
  }));
  return { byFormat: byFormat.length > 0 ? byFormat : [defaultStyle], color };
}

function readFont(node: XmlElement, color: ColorReader): CellStyle["font"] {
  const flag = (name: string): boolean => booleanOf(childOf(node, name), "val", childOf(node, name) !== undefined);
  const underline = childOf(node, "u");
  return {
    name: childOf(node, "name")?.attributes.get("val") ?? "Calibri",
    size: numberOf(childOf(node, "sz"), "val") ?? 11,
    bold: flag("b"),
    italic: flag("i"),
    underline: underline !== undefined && underline.attributes.get("val") !== "none",
    strikethrough: flag("strike"),
    color: color(childOf(node, "color")) ?? "#000000",
  };
}

/** A pattern other than solid shows its foreground over its ground: what the API gives as colour is the ground's then. */
function readFill(node: XmlElement, color: ColorReader): string | null {
  const pattern = childOf(node, "patternFill");
  const kind = pattern?.attributes.get("patternType") ?? "none";
  if (kind === "none") return null;
  if (kind === "solid") return color(childOf(pattern, "fgColor"));
  return color(childOf(pattern, "bgColor"));
}

function readBorders(node: XmlElement, color: ColorReader): CellStyle["borders"] {
  const read = (...names: string[]): BorderEdge | null => {
    const edge = names.map((name) => childOf(node, name)).find((found) => found !== undefined);
    const style = edges[edge?.attributes.get("style") ?? "none"];
    return style === undefined ? null : { style, color: color(childOf(edge, "color")) ?? "#000000" };
  };
  return { top: read("top"), bottom: read("bottom"), left: read("left", "start"), right: read("right", "end") };
}

const horizontals: readonly CellStyle["horizontal"][] = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
];
const verticals: readonly CellStyle["vertical"][] = ["top", "center", "bottom", "justify", "distributed"];

function readAlignment(node: XmlElement | undefined): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent" | "rotation"> {
  const rotation = numberOf(node, "textRotation") ?? 0;
  return {
    horizontal: horizontals.find((name) => name === node?.attributes.get("horizontal")) ?? "general",
    vertical: verticals.find((name) => name === node?.attributes.get("vertical")) ?? "bottom",
    wrap: booleanOf(node, "wrapText"),
    indent: numberOf(node, "indent") ?? 0,
    // The file counts downward turns from 91; the API gives them as negative degrees. 255 is stacked text, in both.
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
  };
}
