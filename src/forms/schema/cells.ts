import * as z from "zod/mini";
import type { Year } from "../../core/domain/names";
import { year } from "../../core/domain/names";
import type { NumberRefusal, NumberResult } from "../../core/text/number";
import { parseAmount, parseCount, parseScore, parseShare } from "../../core/text/number";
import { canonical, decimalLimit } from "../../core/decimal/decimal";
import { ok, refuse } from "../../core/result";
import type { Result } from "../../core/result";
import { isoFromSerial, isoFromText } from "./dates";
import type { CellContent } from "../model/grid";
import type { RawCell } from "./rawCell";
import { isBlankValue, isClean, isErrorValue, isHidden, shownText } from "./rawCell";

// zod would compile each schema with `new Function`, which the pane's content security policy forbids and reports.
z.config({ jitless: true });

/** What is wrong with a cell: nothing in it, nothing that could stand there, or two readings. */
export type CellFault = "blank" | "invalid" | "ambiguous";

export type CellReading<T> = Result<T, CellFault>;
/** What `read` would give for a cell that takes no reading, by its value alone; undefined where it takes a closer look. */
type PlainReading<T> = (value: CellContent) => T | undefined;
/**
 * The schema of one cell: zod turns the raw cell into a value, or gives an issue whose message is the fault. `read` says the same without an account
 * of issues, for the thousands of rows that have none; `plain` the same again, for the cells that hold just what they should.
 */
export type CellSchema<T> = z.ZodMiniType<T, RawCell> & {
  readonly read: (cell: RawCell) => CellReading<T>;
  readonly plain: PlainReading<T>;
};

/**
 * A cell schema from a plain function. `zod/mini`, for the pane's size: a row needs `object`, `transform` and issues, some 4 kB compressed,
 * where classic zod brings its whole method chain along.
 */
export function cellSchema<T>(read: (cell: RawCell) => CellReading<T>, plain: PlainReading<T> = neverPlain): CellSchema<T> {
  const schema = z.transform<RawCell, T>((cell, payload) => {
    const reading = read(cell);
    if (reading.ok) {
      return reading.value;
    }
    payload.issues.push({ code: "custom", message: reading.error, input: cell });
    return z.NEVER;
  }) as z.ZodMiniType<T, RawCell>;
  return Object.assign(schema, { read, plain });
}

function neverPlain(): undefined {
  return undefined;
}

const blankIsNull = ok(null);
const blankIsEmpty = ok("");
const blank = refuse("blank" as const);

/** Blank is null. */
function orNull<T>(read: (cell: RawCell) => CellReading<T>): (cell: RawCell) => CellReading<T | null> {
  return (cell) => (isBlankValue(cell.value) ? blankIsNull : read(cell));
}

function needed<T>(read: (cell: RawCell) => CellReading<T>): (cell: RawCell) => CellReading<T> {
  return (cell) => (isBlankValue(cell.value) ? blank : read(cell));
}

function textOf(cell: RawCell): CellReading<string> {
  return isErrorValue(cell.value) ? refuse("invalid") : ok(shownText(cell));
}

/** A code is what the cell displays; `####` displays nothing that could be read. */
function codeOf(cell: RawCell): CellReading<string> {
  return isHidden(cell) ? refuse("ambiguous") : textOf(cell);
}

/** What a text that is no number is as a cell. */
export function numberFault(refusal: NumberRefusal): CellFault {
  return refusal === "ambiguous" ? "ambiguous" : "invalid";
}

function numberBy(fromText: (text: string) => NumberResult, accepts: (value: number) => boolean): (cell: RawCell) => CellReading<number> {
  return (cell) => {
    if (typeof cell.value === "number") {
      return Number.isFinite(cell.value) && accepts(cell.value) ? ok(canonical(cell.value)) : refuse("invalid");
    }
    const parsed = typeof cell.value === "string" ? fromText(cell.value) : refuse("notANumber" as const);
    if (!parsed.ok) {
      return refuse(numberFault(parsed.error));
    }
    return accepts(parsed.value) ? parsed : refuse("invalid");
  };
}

const anyNumber = (): boolean => true;
const notNegative = (value: number): boolean => value >= 0;
const wholeNotNegative = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A unit typed after the amount, in a column that is named after that unit: `96.538 m² đất`, `13.028 ngày công`. */
const landUnit = /\s*m\s*[2²](?:\s*đất)?\s*$/iu;
const labourUnit = /\s*(?:ngày\s+công|ngày|công)\s*$/iu;

const yearText = /^(?:năm\s+)?(\d{4})$/iu;

export const plausibleYears = { from: 1900, to: 2199 } as const;

/** Whether a number can be a calendar year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= plausibleYears.from && value <= plausibleYears.to;

function yearOf(cell: RawCell): CellReading<Year> {
  const digits = typeof cell.value === "string" ? yearText.exec(shownText(cell))?.[1] : undefined;
  const value = typeof cell.value === "number" ? cell.value : Number(digits);
  return isYear(value) ? ok(year(value)) : refuse("invalid");
}

function shareOf(cell: RawCell): CellReading<number> {
  const parsed = typeof cell.value === "boolean" ? refuse("notANumber" as const) : parseShare(cell.value);
  return parsed.ok ? parsed : refuse(numberFault(parsed.error));
}

function dateOf(cell: RawCell): CellReading<string> {
  const iso =
    typeof cell.value === "number" ? isoFromSerial(cell.value) : typeof cell.value === "string" ? isoFromText(shownText(cell)) : null;
  return iso === null ? refuse("invalid") : ok(iso);
}

const scoreOf = numberBy(parseScore, anyNumber);
const countOf = numberBy(parseCount, wholeNotNegative);
const moneyOf = numberBy(parseAmount, notNegative);
const landOf = numberBy((text) => parseAmount(text.replace(landUnit, "")), notNegative);
const quantityOf = numberBy((text) => parseAmount(text.replace(landUnit, "").replace(labourUnit, "")), notNegative);
const labourOf = numberBy((text) => parseAmount(text.replace(labourUnit, "")), notNegative);

const hash = 35;
/** A text as it is kept, and no error value. */
const plainText: PlainReading<string> = (value) =>
  typeof value === "string" && value.charCodeAt(0) !== hash && isClean(value) ? value : undefined;
const plainYear: PlainReading<Year> = (value) => (typeof value === "number" && isYear(value) ? year(value) : undefined);
/** Every number takes these: positive and whole. */
const plainWhole: PlainReading<number> = (value) =>
  typeof value === "number" && value > 0 && value <= decimalLimit && Number.isInteger(value) ? value : undefined;
const plainDate: PlainReading<string> = (value) => (typeof value === "number" ? (isoFromSerial(value) ?? undefined) : undefined);
const plainOrEmpty: PlainReading<string> = (value) => (value === "" ? "" : plainText(value));
const plainOrNull =
  <T>(plain: PlainReading<T>): PlainReading<T | null> =>
  (value) =>
    value === "" ? null : plain(value);

/** The kinds of cells that forms are made of. `optional…`: blank is null (texts: ""). */
export const cells = {
  code: cellSchema(needed(codeOf), plainText),
  optionalCode: cellSchema((cell) => (isBlankValue(cell.value) ? blankIsEmpty : codeOf(cell)), plainOrEmpty),
  text: cellSchema(needed(textOf), plainText),
  optionalText: cellSchema((cell) => (isBlankValue(cell.value) ? blankIsEmpty : textOf(cell)), plainOrEmpty),
  year: cellSchema(needed(yearOf), plainYear),
  optionalYear: cellSchema(orNull(yearOf), plainOrNull(plainYear)),
  score: cellSchema(needed(scoreOf), plainWhole),
  optionalScore: cellSchema(orNull(scoreOf), plainOrNull(plainWhole)),
  optionalCount: cellSchema(orNull(countOf), plainOrNull(plainWhole)),
  optionalMoney: cellSchema(orNull(moneyOf), plainOrNull(plainWhole)),
  optionalLand: cellSchema(orNull(landOf), plainOrNull(plainWhole)),
  optionalLabour: cellSchema(orNull(labourOf), plainOrNull(plainWhole)),
  /** An amount of whatever unit; the unit may be typed after it. */
  optionalQuantity: cellSchema(orNull(quantityOf), plainOrNull(plainWhole)),
  optionalShare: cellSchema(orNull(shareOf)),
  optionalDate: cellSchema(orNull(dateOf), plainOrNull(plainDate)),
} as const;
