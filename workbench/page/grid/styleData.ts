import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BorderEdge, CellStyle } from "../../model/types";

const edges: { readonly [S in BorderEdge["style"]]: BorderStyleTypes } = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

const horizontals: { readonly [H in CellStyle["horizontal"]]: HorizontalAlign } = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: { readonly [V in CellStyle["vertical"]]: VerticalAlign } = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

const border = (edge: BorderEdge | null): IBorderStyleData | null => (edge ? { s: edges[edge.style], cl: { rgb: edge.color } } : null);

/** The grid's way of writing a look. */
export function styleData(style: CellStyle): IStyleData {
  const { font, borders } = style;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline) },
    st: { s: flag(font.strikethrough) },
    cl: { rgb: font.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    bd: { t: border(borders.top), b: border(borders.bottom), l: border(borders.left), r: border(borders.right) },
    ht: horizontals[style.horizontal],
    vt: verticals[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.rotation === 0 ? {} : { tr: { a: -style.rotation } }),
    n: { pattern: style.numberFormat },
  };
}
