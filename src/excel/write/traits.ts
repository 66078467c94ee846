import type { ModelRange } from "../../forms/model/sheetModel";
import type { CellStyle } from "../../forms/model/styles";
import { cellStyles, sheetFont } from "../../forms/model/styles";
import { cellsOf, columnCount, rowCount } from "../ranges";
import type { StyledRange } from "./styledRanges";
import { styledRanges } from "./styledRanges";

/** One group of looks, told and written apart from the others: a border around a whole table is one rectangle, however its columns look. */
interface Trait {
  readonly of: (style: CellStyle) => string;
  readonly apply: (cells: Excel.Range, style: CellStyle, range: ModelRange) => void;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The edges a range has: Excel refuses inner edges where there is no inside. */
function edgesOf(range: ModelRange): readonly Edge[] {
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rowCount(range) > 1) edges.push("InsideHorizontal");
  if (columnCount(range) > 1) edges.push("InsideVertical");
  return edges;
}

/** One value for every cell of a range: documented for `values`, `formulas` and `numberFormat`, though their type knows matrices only. */
function broadcast(value: string): string[][] {
  return value as unknown as string[][];
}

const horizontal = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const traits: readonly Trait[] = [
  {
    of: ({ fontSize, bold, italic, underline, color }) => JSON.stringify([fontSize, bold, italic, underline, color]),
    apply: ({ format: { font } }, style) => {
      font.size = style.fontSize;
      font.bold = style.bold;
      font.italic = style.italic;
      font.underline = style.underline ? "Single" : "None";
      font.color = style.color;
    },
  },
  {
    of: ({ fill }) => fill ?? "",
    apply: ({ format: { fill } }, style) => {
      if (style.fill === null) fill.clear();
      else fill.color = style.fill;
    },
  },
  {
    of: (style) => JSON.stringify([style.horizontal, style.vertical, style.wrap]),
    apply: ({ format }, style) => {
      format.horizontalAlignment = horizontal[style.horizontal];
      format.verticalAlignment = vertical[style.vertical];
      format.wrapText = style.wrap;
    },
  },
  {
    of: ({ border }) => border,
    apply: (cells, style, range) => {
      for (const name of edgesOf(range)) {
        const edge = cells.format.borders.getItem(name);
        edge.style = style.border === "thin" ? "Continuous" : "None";
        if (style.border === "thin") edge.weight = "Thin";
      }
    },
  },
  {
    of: ({ numberFormat }) => numberFormat,
    apply: (cells, style) => {
      cells.numberFormat = broadcast(style.numberFormat);
    },
  },
];

/** Bytes of the actions that give one rectangle one trait; measured on the library's requests, rounded up. */
const bytesPerRange = 2_500;

/** Gives a whole range the plain look, whatever it looked like. */
export function applyPlainLook(sheet: Excel.Worksheet, range: ModelRange): void {
  const cells = cellsOf(sheet, range);
  cells.format.font.name = sheetFont;
  for (const trait of traits) trait.apply(cells, cellStyles.plain, range);
}

function rangesOf(trait: Trait, rows: readonly (readonly CellStyle[])[]): readonly StyledRange<CellStyle>[] {
  const plain = trait.of(cellStyles.plain);
  const marked = rows.map((styles) => styles.map((style) => (trait.of(style) === plain ? null : style)));
  return styledRanges(marked, trait.of);
}

/** Gives cells their looks, over a range that has the plain look. `spend` is told the bytes before they are queued. */
export async function applyLooks(
  sheet: Excel.Worksheet,
  rows: readonly (readonly CellStyle[])[],
  spend: (bytes: number) => Promise<void>,
): Promise<void> {
  for (const trait of traits) {
    for (const { range, trait: style } of rangesOf(trait, rows)) {
      await spend(bytesPerRange);
      trait.apply(cellsOf(sheet, range), style, range);
    }
  }
}
