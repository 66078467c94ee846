import { XlsxRefusal } from "../fault";
import { unescapeXml } from "../xml/escapes";

/** What stands in one `<c>`: the raw texts, unescaped where they are read. `start` and `end` bound the element in the scanned text. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  /** ST_CellType: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`; empty where not given. */
  type: string;
  /** Content of `<v>`, unescaped; null where there is none. */
  value: string | null;
  /** The whole `<f>` element as it stands; empty where there is none. */
  formula: string;
  /** The whole `<is>` element as it stands. */
  inline: string;
  /** Index into the cell metadata (1-based); 0 = none. */
  metadata: number;
  start: number;
  end: number;
}

export interface RowVisitor {
  /** `tag`: the attributes of `<row>` as they stand. */
  row(row: number, tag: string): void;
  /** The same object on each call: take what is needed. */
  cell(cell: RawCell): void;
}

/** Reads a sheet's rows from `from` (behind `<sheetData>`) to `to`: a hand-made scanner, as a sheet may have a million cells. */
export function scanRows(text: string, from: number, to: number, part: string, visitor: RowVisitor): void {
  new RowScanner(text, to, part, visitor).run(from);
}

class RowScanner {
  private row = -1;
  private column = -1;
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    style: 0,
    type: "",
    value: null,
    formula: "",
    inline: "",
    metadata: 0,
    start: 0,
    end: 0,
  };

  constructor(
    private readonly text: string,
    private readonly to: number,
    private readonly part: string,
    private readonly visitor: RowVisitor,
  ) {}

  run(from: number): void {
    let at = from;
    while ((at = this.nextTag(at)) < this.to) {
      if (!this.text.startsWith("<row", at)) throw this.damage();
      at = this.takeRow(at);
    }
  }

  private takeRow(start: number): number {
    const end = this.tagEnd(start);
    const selfClosed = this.text.charCodeAt(end - 1) === 47;
    const tag = this.text.slice(start + 4, selfClosed ? end - 1 : end);
    const number = /\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (row <= this.row || row > 1048575) throw this.damage();
    this.row = row;
    this.column = -1;
    this.visitor.row(this.row, tag);
    return selfClosed ? end + 1 : this.takeCells(end + 1);
  }

  private takeCells(from: number): number {
    let at = from;
    while ((at = this.nextTag(at)) < this.to) {
      if (this.text.startsWith("</row", at)) return this.tagEnd(at) + 1;
      if (this.text.startsWith("<c", at) && isTagNameEnd(this.text.charCodeAt(at + 2))) at = this.takeCell(at);
      else if (this.text.startsWith("<extLst", at)) at = this.skipElement(at, "extLst");
      else throw this.damage();
    }
    throw this.damage();
  }

  private takeCell(start: number): number {
    const { cell } = this;
    const end = this.tagEnd(start);
    const selfClosed = this.text.charCodeAt(end - 1) === 47;
    cell.start = start;
    cell.row = this.row;
    cell.column = this.column + 1;
    cell.style = 0;
    cell.type = "";
    cell.value = null;
    cell.formula = "";
    cell.inline = "";
    cell.metadata = 0;
    this.takeAttributes(start + 2, selfClosed ? end - 1 : end);
    cell.end = selfClosed ? end + 1 : this.takeContent(end + 1);
    this.column = cell.column;
    if (cell.column > 16383) throw this.damage();
    this.visitor.cell(cell);
    return cell.end;
  }

  private takeAttributes(from: number, to: number): void {
    const { text, cell } = this;
    let at = from;
    for (;;) {
      const equals = text.indexOf("=", at);
      if (equals < 0 || equals >= to) return;
      let open = equals + 1;
      while (open < to && text.charCodeAt(open) !== 34 && text.charCodeAt(open) !== 39) open += 1;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0 || close >= to) throw this.damage();
      const name = text.slice(at, equals).trim();
      if (name === "r") cell.column = this.columnOf(open + 1, close);
      else if (name === "s") cell.style = Number(text.slice(open + 1, close));
      else if (name === "t") cell.type = text.slice(open + 1, close);
      else if (name === "cm") cell.metadata = Number(text.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** Columns must ascend and the row must be this one: what does not is damage, not to be guessed. */
  private columnOf(from: number, to: number): number {
    let column = 0;
    let at = from;
    for (; at < to; at += 1) {
      const letter = this.text.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    let row = 0;
    for (; at < to; at += 1) row = row * 10 + this.text.charCodeAt(at) - 48;
    if (row !== this.row + 1 || column - 1 <= this.column) throw this.damage();
    return column - 1;
  }

  private takeContent(from: number): number {
    const { text, cell } = this;
    let at = from;
    while ((at = this.nextTag(at)) < this.to) {
      const next = text.charCodeAt(at + 1);
      if (next === 118) {
        const open = this.tagEnd(at);
        if (text.charCodeAt(open - 1) === 47) at = open + 1;
        else {
          const close = text.indexOf("</v>", open);
          if (close < 0 || close > this.to) throw this.damage();
          cell.value = unescapeXml(text.slice(open + 1, close));
          at = close + 4;
        }
      } else if (next === 102) {
        const end = this.skipElement(at, "f");
        cell.formula = text.slice(at, end);
        at = end;
      } else if (text.startsWith("<is", at)) {
        const end = this.skipElement(at, "is");
        cell.inline = text.slice(at, end);
        at = end;
      } else if (text.startsWith("</c", at)) return this.tagEnd(at) + 1;
      else if (text.startsWith("<extLst", at)) at = this.skipElement(at, "extLst");
      else throw this.damage();
    }
    throw this.damage();
  }

  private skipElement(start: number, name: string): number {
    const open = this.tagEnd(start);
    if (this.text.charCodeAt(open - 1) === 47) return open + 1;
    const close = this.text.indexOf(`</${name}>`, open);
    if (close < 0 || close > this.to) throw this.damage();
    return close + name.length + 3;
  }

  /** The next `<`; between elements of a row nothing but white space may stand. */
  private nextTag(from: number): number {
    let at = from;
    for (; at < this.to; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 60) return at;
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) throw this.damage();
    }
    return at;
  }

  private tagEnd(start: number): number {
    const end = this.text.indexOf(">", start);
    if (end < 0 || end >= this.to) throw this.damage();
    return end;
  }

  private damage(): XlsxRefusal {
    return new XlsxRefusal("damaged", this.part);
  }
}

function isTagNameEnd(code: number): boolean {
  return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
}
