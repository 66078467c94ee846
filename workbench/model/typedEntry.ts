import { parseDate, parseNumber, parseTime } from "numfmt";
import type { WorkbookLocale } from "./displayText";
import type { CellValue, ErrorCode } from "./types";

/** What Excel makes of a text that is typed into a cell, or written to it through `Range.values`. */
export interface TypedEntry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format Excel gives a General cell along with the value: `5%` → `0%`. */
  readonly numberFormat?: string;
}

/** A text Excel would convert by a rule that is not modelled here: better refused than stored otherwise than Excel would. */
export class UnsupportedEntry extends Error {
  constructor(readonly text: string) {
    super(
      `The host does not model what Excel makes of the typed text ${JSON.stringify(text)}; format the cell as text (@) or write a leading apostrophe.`,
    );
  }
}

const errorCodes: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** What Excel takes for a formula (or tries to), day and month without a year (the year would be today's), month names, fractions, currency signs. */
const unsupported = [
  /^[-+@]./,
  /^\d{1,2}[-/]\d{1,2}$/,
  /^\d{1,2}[-/ ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([-/ ,]*\d{1,4})?$/i,
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]?\d{1,4}([-/ ,]+\d{2,4})?$/i,
  /^-?\d+ \d+\/\d+$/,
  /^[-(]?[$€₫]\s?\d/,
  /^\d[\d.,]*\s?[$€₫]$/,
];

/** Groups of three between separators, or none: `1,5` in English and `6.2` in Vietnamese stay text. */
const wellGrouped: { readonly [locale in WorkbookLocale]: RegExp } = {
  "en-US": /^[-+(]?\s?(\d{1,3}(,\d{3})+|\d*)(\.\d*)?([eE][-+]?\d+)?\s?%?\)?$/,
  "vi-VN": /^[-+(]?\s?(\d{1,3}(\.\d{3})+|\d*)(,\d*)?([eE][-+]?\d+)?\s?%?\)?$/,
};

const isDateShaped = /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/;
const isTimeShaped = /^\d{1,2}:\d{2}(:\d{2})?(\s?[ap]m)?$/i;

const parseConstant = (text: string, locale: WorkbookLocale): TypedEntry | null => {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === "TRUE" };
  const error = errorCodes.find((code) => code === trimmed.toUpperCase());
  if (error) return { value: { error } };
  const options = { locale };
  const parsed =
    (/\d/.test(trimmed) && wellGrouped[locale].test(trimmed) ? parseNumber(trimmed, options) : null) ??
    (isDateShaped.test(trimmed) ? parseDate(trimmed, options) : null) ??
    (isTimeShaped.test(trimmed) ? parseTime(trimmed, options) : null);
  if (typeof parsed?.v !== "number") return null;
  return parsed.z === undefined ? { value: parsed.v } : { value: parsed.v, numberFormat: parsed.z };
};

/**
 * Excel's typing rules. A leading apostrophe is taken away and makes text of what follows; in a cell formatted as text (`@`) every other text
 * stays as it is. Else `=` begins a formula, and numbers, percentages, dates with a year, times, TRUE/FALSE and error values are recognised as `locale` writes
 * them; all else is text. `""` blanks the cell.
 * @throws UnsupportedEntry where Excel would convert the text by a rule that is not modelled.
 */
export const typedEntry = (text: string, numberFormat: string, locale: WorkbookLocale): TypedEntry => {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const first = text.charCodeAt(0);
  const mayBeConstant = first < 58 || text.length < 20;
  if (!mayBeConstant) return { value: text };
  const constant = parseConstant(text, locale);
  if (constant) return constant;
  if (unsupported.some((pattern) => pattern.test(text.trim()))) throw new UnsupportedEntry(text);
  return { value: text };
};
