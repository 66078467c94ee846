import { format } from "numfmt";
import { isCellError } from "./cells";
import type { CellValue } from "./types";

/** The language in which numbers are shown and typed. */
export type WorkbookLocale = "vi-VN" | "en-US";

type Formatter = (value: string | number | boolean) => string;

const formatterOf = (pattern: string, locale: WorkbookLocale): Formatter => {
  const options = { locale, overflow: "###########", invalid: "###########" };
  return (value) => {
    try {
      return format(pattern, value, options);
    } catch {
      return format("General", value, options);
    }
  };
};

/**
 * What a cell shows for a value under a number format, as `Range.text` gives it. Width is not considered: the web client too answers the
 * full text except for `####` in columns too narrow for a number.
 */
export const displayText = (value: CellValue, numberFormat: string, locale: WorkbookLocale): string => {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formatterOf(numberFormat, locale)(value);
};

/** Remembers results: in a sheet few numbers and formats stand in many cells. For one request; hold it no longer. */
export const displayTextCache = (locale: WorkbookLocale): ((value: CellValue, numberFormat: string) => string) => {
  const byFormat = new Map<string, Map<number, string>>();
  return (value, numberFormat) => {
    if (typeof value !== "number") return displayText(value, numberFormat, locale);
    const known = byFormat.get(numberFormat) ?? new Map<number, string>();
    byFormat.set(numberFormat, known);
    const found = known.get(value);
    if (found !== undefined) return found;
    const text = displayText(value, numberFormat, locale);
    known.set(value, text);
    return text;
  };
};
