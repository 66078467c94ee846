import type { SheetGrid } from "../model/grid";
import { isBlankValue, shownText } from "../schema/rawCell";
import type { HeaderWords } from "./vocabulary";
import { headerWords, joinWords } from "./vocabulary";

/** A text that may be the header of a column: its lowest cell, alone or under what stands above it. */
export interface HeaderCandidate {
  readonly text: string;
  readonly words: HeaderWords;
}

const none: readonly HeaderCandidate[] = [];

export function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? "";
  return value === "" ? "" : shownText({ value, text: grid.text[row]?.[column] ?? "" });
}

const hasLetter = /\p{L}/u;

/**
 * Reads the texts of header rows. A merge holds its value in its first cell only, and a grid knows no merges: so a blank cell belongs to the
 * cell on its left where both have something below them (a group's name over its columns), else to the cell above.
 */
export class HeaderTexts {
  constructor(private readonly grid: SheetGrid) {}

  /** The candidates of a column for the header rows `first` to `last`; empty where the column is blank in them or holds a number. */
  candidates(first: number, last: number, column: number): readonly HeaderCandidate[] {
    const lowest = this.lowestFilled(first, last, column);
    const text = lowest === null ? "" : textAt(this.grid, lowest, column);
    if (lowest === null || !hasLetter.test(text)) {
      return none;
    }
    const found: HeaderCandidate[] = [{ text, words: headerWords(text) }];
    let joined = found[0];
    for (let row = lowest - 1; row >= first && joined !== undefined; row -= 1) {
      const above = this.textAbove(row, last, column);
      if (above !== "") {
        joined = { text: `${above} ${joined.text}`, words: joinWords(headerWords(above), joined.words) };
        found.push(joined);
      }
    }
    return found;
  }

  private lowestFilled(first: number, last: number, column: number): number | null {
    for (let row = last; row >= first; row -= 1) {
      if (this.isFilled(row, column)) {
        return row;
      }
    }
    return null;
  }

  private isFilled(row: number, column: number): boolean {
    return !isBlankValue(this.grid.values[row]?.[column] ?? "");
  }

  private textAbove(row: number, last: number, column: number): string {
    for (let left = column; left >= 0; left -= 1) {
      if (this.isFilled(row, left)) {
        return this.lowestFilled(row + 1, last, left) === null ? "" : textAt(this.grid, row, left);
      }
    }
    return "";
  }
}
