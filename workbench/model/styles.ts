import type { CellStyle, WorkbookModel } from "./types";

/** What a blank cell of a new workbook looks like. */
export const defaultStyle: CellStyle = {
  font: { name: "Times New Roman", size: 12, bold: false, italic: false, underline: false, strikethrough: false, color: "#000000" },
  fill: null,
  numberFormat: "General",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  borders: { top: null, bottom: null, left: null, right: null },
};

/** What is to change in a style; what is left out stays. */
export interface StyleChange extends Partial<Omit<CellStyle, "font" | "borders">> {
  readonly font?: Partial<CellStyle["font"]>;
  readonly borders?: Partial<CellStyle["borders"]>;
}

interface Interned {
  readonly indexes: Map<string, number>;
  known: number;
}

/** The index of each style by its content; kept beside the model, because others (the file reader) fill `styles` too. */
const internedOf = new WeakMap<readonly CellStyle[], Interned>();

const keyOf = (style: CellStyle): string => {
  const { font, borders } = style;
  const edges = [borders.top, borders.bottom, borders.left, borders.right].map((edge) => edge && [edge.style, edge.color]);
  const plain = [
    style.fill,
    style.numberFormat,
    style.horizontal,
    style.vertical,
    style.wrap,
    style.indent,
    style.rotation,
    style.locked,
    style.formulaHidden,
  ];
  return JSON.stringify([font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color, plain, edges]);
};

/** The index of a style in the workbook, adding it where it is new. */
export const internStyle = (workbook: WorkbookModel, style: CellStyle): number => {
  const { styles } = workbook;
  const interned = internedOf.get(styles) ?? { indexes: new Map<string, number>(), known: 0 };
  internedOf.set(styles, interned);
  for (; interned.known < styles.length; interned.known += 1) {
    const known = styles[interned.known];
    if (known && !interned.indexes.has(keyOf(known))) interned.indexes.set(keyOf(known), interned.known);
  }
  const key = keyOf(style);
  const found = interned.indexes.get(key);
  if (found !== undefined) return found;
  interned.indexes.set(key, styles.length);
  interned.known = styles.length + 1;
  return styles.push(style) - 1;
};

export const styleAt = (workbook: WorkbookModel, index: number): CellStyle => workbook.styles[index] ?? defaultStyle;

export const changeStyle = (style: CellStyle, change: StyleChange): CellStyle => ({
  ...style,
  ...change,
  font: { ...style.font, ...change.font },
  borders: { ...style.borders, ...change.borders },
});

/** A function from old to new style index for one change, remembering what it has seen: a range has few styles and many cells. */
export const styleChanger = (workbook: WorkbookModel, change: StyleChange): ((index: number) => number) => {
  const changed = new Map<number, number>();
  return (index) => {
    const known = changed.get(index);
    if (known !== undefined) return known;
    const result = internStyle(workbook, changeStyle(styleAt(workbook, index), change));
    changed.set(index, result);
    return result;
  };
};
