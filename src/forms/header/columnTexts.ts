import type { SheetGrid } from "../model/grid";
import { shownText } from "../schema/rawCell";
import type { HeaderWords, Hit } from "./vocabulary";
import { headerWords, joinWords } from "./vocabulary";

/** A text that may be the header of a column: its lowest cell, alone or under what stands above it. */
export interface HeaderCandidate {
  readonly text: string;
  readonly words: HeaderWords;
}

const none: readonly HeaderCandidate[] = [];

function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? "";
  return value === "" ? "" : shownText({ value, text: grid.text[row]?.[column] ?? "" });
}

const letter = /\p{L}/u;

/** Told of nearly every text by its plain letters. */
function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const small = text.charCodeAt(at) | 0x20;
    if (small >= 0x61 && small <= 0x7a) {
      return true;
    }
  }
  return letter.test(text);
}

/** A row as headers are read in it: its texts, and for each column the nearest text at it or on its left (-1: none). */
interface HeaderRow {
  readonly texts: readonly string[];
  readonly nearest: readonly number[];
  /** What each cell is by itself, once it was asked for. */
  readonly alone: (readonly [HeaderCandidate])[];
}

/**
 * Reads the texts of header rows. A merge holds its value in its first cell only, and a grid knows no merges: so a blank cell belongs to the
 * cell on its left where both have something below them (a group's name over its columns), else to the cell above.
 */
export class HeaderTexts {
  private readonly rows: HeaderRow[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly width: number,
  ) {}

  /** The candidates of a column for the header rows `first` to `last`; empty where the column is blank in them or holds a number. */
  candidates(first: number, last: number, column: number): readonly HeaderCandidate[] {
    const lowest = this.lowestFilled(first, last, column);
    const alone = lowest < 0 ? null : this.aloneAt(lowest, column);
    if (alone === null) {
      return none;
    }
    let found: HeaderCandidate[] | null = null;
    let joined = alone[0];
    for (let row = lowest - 1; row >= first; row -= 1) {
      const above = this.textAbove(row, last, column);
      if (above !== "") {
        joined = { text: `${above} ${joined.text}`, words: joinWords(headerWords(above), joined.words) };
        (found ??= [...alone]).push(joined);
      }
    }
    return found ?? alone;
  }

  /** All that heads a column in these rows, numbers and codes too, from the top down; empty where the column is blank in them. */
  whole(first: number, last: number, column: number): string {
    const lowest = this.lowestFilled(first, last, column);
    if (lowest < 0) {
      return "";
    }
    let text = this.textOf(lowest, column);
    for (let row = lowest - 1; row >= first; row -= 1) {
      text = `${this.textAbove(row, last, column)} ${text}`;
    }
    return text.trim();
  }

  /** Tells every field that a candidate of the column names. The candidates themselves are made only where that is enough for a header. */
  eachHit(first: number, last: number, column: number, tell: (hit: Hit) => void): void {
    const lowest = this.lowestFilled(first, last, column);
    const alone = lowest < 0 ? null : this.aloneAt(lowest, column);
    if (alone === null) {
      return;
    }
    let words: HeaderWords = alone[0].words;
    words.hits.forEach(tell);
    for (let row = lowest - 1; row >= first && words.mayEnd; row -= 1) {
      const above = this.textAbove(row, last, column);
      if (above !== "") {
        words = joinWords(headerWords(above), words);
        words.hits.forEach(tell);
      }
    }
  }

  private rowAt(row: number): HeaderRow {
    return (this.rows[row] ??= this.readRow(row));
  }

  /** Every cell of a row is looked at several times, with other rows over and under it. */
  private readRow(row: number): HeaderRow {
    const texts: string[] = [];
    const nearest: number[] = [];
    for (let column = 0; column < this.width; column += 1) {
      const text = textAt(this.grid, row, column);
      texts.push(text);
      nearest.push(text === "" ? (nearest[column - 1] ?? -1) : column);
    }
    return { texts, nearest, alone: [] };
  }

  private textOf(row: number, column: number): string {
    return this.rowAt(row).texts[column] ?? "";
  }

  /** The cell as a header of its own; null where it names nothing. */
  private aloneAt(row: number, column: number): readonly [HeaderCandidate] | null {
    const { texts, alone } = this.rowAt(row);
    const text = texts[column] ?? "";
    return hasLetter(text) ? (alone[column] ??= [{ text, words: headerWords(text) }]) : null;
  }

  /** -1 where the column is blank in these rows. */
  private lowestFilled(first: number, last: number, column: number): number {
    for (let row = last; row >= first; row -= 1) {
      if (this.textOf(row, column) !== "") {
        return row;
      }
    }
    return -1;
  }

  private textAbove(row: number, last: number, column: number): string {
    const left = this.rowAt(row).nearest[column] ?? -1;
    return left < 0 || this.lowestFilled(row + 1, last, left) < 0 ? "" : this.textOf(row, left);
  }
}
