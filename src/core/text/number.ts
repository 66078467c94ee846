import type { Result } from "../result";
import { ok, refuse } from "../result";
import { canonical, decimalLimit } from "../decimal/decimal";
import { foldText } from "./fold";

/** Why a text is no number: it is none at all; it can be read in two ways, and is not guessed; or it is beyond what is counted exactly. */
export type NumberRefusal = "notANumber" | "ambiguous" | "tooLarge";
export type NumberResult = Result<number, NumberRefusal>;

const minusSigns = /^[-\u2212\u2013]\s*/u;
const decimalNumber = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/u;
const englishGroups = /^[1-9]\d{0,2},\d{3}$/u;
const amountNumber = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:\s\d{3})+)(?:,\d+)?$/u;
const digitsAndMarks = /^\d[\d.,\s]*$/u;
const currencyWords = /\s*(?:đồng|vnđ|vnd|đ|₫)\.?$/u;
const percentSign = /\s*%$/u;

/** Amounts keep Excel's fifteen digits, so nothing from here on is exact to the đồng. */
const largestAmount = 1e15 - 1;

interface Signed {
  readonly negative: boolean;
  readonly digits: string;
}

function signed(text: string): Signed {
  const trimmed = text.trim();
  return minusSigns.test(trimmed)
    ? { negative: true, digits: trimmed.replace(minusSigns, "") }
    : { negative: false, digits: trimmed.replace(/^\+/u, "") };
}

function withSign(value: number, negative: boolean, limit: number): NumberResult {
  if (value > limit) {
    return refuse("tooLarge");
  }
  return ok(negative && value !== 0 ? -value : value);
}

/**
 * A score as typed: dot and comma are both decimal (RULINGS 10). `"1,5"` and `"1.5"` → 1.5; `"1.234"` → 1.234; `"1.234,5"` is ambiguous.
 * Surrounding blanks are ignored; any other character is no number.
 */
export function parseScore(text: string): NumberResult {
  const { negative, digits } = signed(text);
  if (decimalNumber.test(digits)) {
    return withSign(canonical(Number(digits.replace(",", "."))), negative, decimalLimit);
  }
  return refuse(digitsAndMarks.test(digits) ? "ambiguous" : "notANumber");
}

/**
 * An amount (money, land, labour days) as typed: dots or spaces group thousands, a comma is decimal; đ, đồng or VND may follow.
 * `"1.234.567,5"` → 1234567.5; `"500.000 đ"` → 500000. `"500,000"` and `"1.5"` have a second reading and are refused as ambiguous.
 */
export function parseAmount(text: string): NumberResult {
  const { negative, digits } = signed(foldText(text).replace(currencyWords, ""));
  if (englishGroups.test(digits)) {
    return refuse("ambiguous");
  }
  if (amountNumber.test(digits)) {
    return withSign(canonical(Number(digits.replace(/[.\s]/gu, "").replace(",", "."))), negative, largestAmount);
  }
  return refuse(digitsAndMarks.test(digits) ? "ambiguous" : "notANumber");
}

/** A count (villages, people, cases) as typed: like an amount, but whole and not negative. `"1.250"` → 1250; `"2,0"` → 2. */
export function parseCount(text: string): NumberResult {
  const parsed = parseAmount(text);
  return parsed.ok && !(Number.isInteger(parsed.value) && parsed.value >= 0) ? refuse("notANumber") : parsed;
}

/** A percentage as typed, with its sign: `"93%"`, `"92,5 %"` → 92.5. Without the sign it is no percentage. */
export function parsePercent(text: string): NumberResult {
  const trimmed = text.trim();
  return percentSign.test(trimmed) ? parseScore(trimmed.replace(percentSign, "")) : refuse("notANumber");
}

/**
 * A share as a fraction of 1 (RULINGS 10): `50`, `"50%"`, `"0,5"` and `0.5` → 0.5. A number up to 1 is a share already, above 1 it is a
 * percentage; with a sign it always is one: `"1%"` → 0.01. No range is checked: `150` → 1.5.
 */
export function parseShare(cell: number | string): NumberResult {
  if (typeof cell === "string" && percentSign.test(cell.trim())) {
    const percent = parsePercent(cell);
    return percent.ok ? ok(hundredth(percent.value)) : percent;
  }
  const number = typeof cell === "number" ? finite(cell) : parseScore(cell);
  return number.ok && number.value > 1 ? ok(hundredth(number.value)) : number;
}

function finite(value: number): NumberResult {
  return Number.isFinite(value) ? ok(canonical(value)) : refuse("notANumber");
}

/** Exact in decimals: 33.3 → 0.333. */
function hundredth(value: number): number {
  return canonical(value / 100);
}
