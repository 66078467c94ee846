import type { CellError, ErrorCode } from "../model/types";

/** What a custom function's result is in cells: one value, or rows of them. */
export type ResultValue = number | string | boolean | CellError;
export type ResultRows = readonly (readonly ResultValue[])[];

/** Errors a function may return or throw (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors); a plain exception is `#VALUE!`. */
export const returnable: readonly ErrorCode[] = ["#DIV/0!", "#NUM!", "#VALUE!", "#N/A", "#NULL!", "#NAME?", "#REF!"];

/** Calls a function so that nothing it throws gets out: an exception would stop the engine for good. */
export function callSafely(call: () => unknown): ResultRows {
  try {
    return toRows(call());
  } catch (error) {
    return [[errorFrom(error)]];
  }
}

/** A result that is no matrix of equal rows is `#VALUE!`; an empty one `#CALC!`, Excel's error for an empty array. */
function toRows(result: unknown): ResultRows {
  if (!Array.isArray(result)) return [[toValue(result)]];
  const rows: readonly unknown[] = result;
  if (rows.length === 0) return [[{ error: "#CALC!" }]];
  const lines = rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : null));
  const width = lines[0]?.length ?? 0;
  if (lines.some((line) => line === null || line.length !== width)) return [[{ error: "#VALUE!" }]];
  if (width === 0) return [[{ error: "#CALC!" }]];
  return lines.map((line) => (line ?? []).map(toValue));
}

/** null comes out as 0, as in Excel (https://github.com/OfficeDev/office-js/issues/1503, "by design"). */
function toValue(value: unknown): ResultValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return errorFrom(value);
}

function errorFrom(value: unknown): CellError {
  if (typeof value !== "object" || value === null) return { error: "#VALUE!" };
  const code = "code" in value ? value.code : "basicValue" in value ? value.basicValue : undefined;
  const known = returnable.find((one) => one === code);
  const message =
    known !== undefined && "message" in value && typeof value.message === "string" && value.message !== ""
      ? { message: value.message }
      : {};
  return { error: known ?? "#VALUE!", ...message };
}
