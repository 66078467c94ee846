import type { PrintedPercent } from "../../core/domain/printedReport";
import { canonical } from "../../core/decimal/decimal";
import { ok, refuse } from "../../core/result";
import { parseAmount, parseShare } from "../../core/text/number";
import type { CellReading } from "./cells";
import { cellSchema, numberFault } from "./cells";
import type { RawCell } from "./rawCell";
import { isBlankValue, shownText } from "./rawCell";

/** Money, land and labour days that one cell of Phụ lục 2 may print together. */
export interface MixedAmounts {
  readonly moneyVnd: number | null;
  readonly landM2: number | null;
  readonly labourDays: number | null;
}

const nothing: MixedAmounts = { moneyVnd: null, landM2: null, labourDays: null };
const figure = "(\\d[\\d.,]*)";
const measures: readonly (readonly [keyof MixedAmounts, RegExp])[] = [
  ["landM2", new RegExp(`${figure}\\s*m\\s*[2²](?:\\s*đất)?`, "iu")],
  ["labourDays", new RegExp(`${figure}\\s*(?:ngày\\s+công|ngày|công)`, "iu")],
  ["moneyVnd", new RegExp(`${figure}\\s*(?:đồng|vnđ|vnd|đ|₫)?`, "iu")],
];
const betweenMeasures = /^[\s,;+.]*(?:và)?[\s,;+.]*$/iu;

/** `35.400.000.000đ 96.538m² đất 13.028 ngày công`: each amount by its unit, one without a unit is money; what else stands there makes it invalid. */
function mixedText(text: string): CellReading<MixedAmounts> {
  let rest = text;
  let amounts = nothing;
  for (const [measure, pattern] of measures) {
    const found = pattern.exec(rest);
    if (found !== null) {
      const amount = parseAmount((found[1] ?? "").replace(/[.,]+$/u, ""));
      if (!amount.ok) return refuse(numberFault(amount.error));
      amounts = { ...amounts, [measure]: amount.value };
      rest = rest.replace(found[0], " ");
    }
  }
  return betweenMeasures.test(rest) ? ok(amounts) : refuse("invalid");
}

/** The printed amounts of Phụ lục 2; blank is null throughout. */
export const mixedAmounts = cellSchema((cell): CellReading<MixedAmounts> => {
  if (isBlankValue(cell.value)) return ok(nothing);
  if (typeof cell.value === "number") return cell.value >= 0 ? ok({ ...nothing, moneyVnd: canonical(cell.value) }) : refuse("invalid");
  return typeof cell.value === "string" ? mixedText(shownText(cell)) : refuse("invalid");
});

/** `1234.5` → `1.234,5`. */
function amountText(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** The inverse of {@link mixedAmounts}: money alone is a number, with land or labour it is the text that people type. */
export function mixedContent({ moneyVnd, landM2, labourDays }: MixedAmounts): number | string | null {
  if (landM2 === null && labourDays === null) return moneyVnd;
  const parts = [
    moneyVnd === null ? [] : [`${amountText(moneyVnd)}đ`],
    landM2 === null ? [] : [`${amountText(landM2)}m² đất`],
    labourDays === null ? [] : [`${amountText(labourDays)} ngày công`],
  ];
  return parts.flat().join(" ");
}

const decimalPart = /[.,](\d+)\s*%?$/u;
/** People print no more decimals of a percentage; a formula's have no end. */
const mostDecimals = 4;

function decimalsOf(text: string): number {
  return Math.min(mostDecimals, decimalPart.exec(text)?.[1]?.length ?? 0);
}

/** Of a number only the decimals that it has are known: how a cell shows it is the form's choice. */
function percentOf(cell: RawCell): CellReading<PrintedPercent | null> {
  if (isBlankValue(cell.value)) return ok(null);
  const share = typeof cell.value === "boolean" ? refuse("notANumber" as const) : parseShare(cell.value);
  if (!share.ok) return refuse(numberFault(share.error));
  if (share.value < 0) return refuse("invalid");
  const percent = canonical(share.value * 100);
  return ok({ percent, decimals: decimalsOf(typeof cell.value === "string" ? shownText(cell) : String(percent)) });
}

/** A percentage with its decimals; `55,53%`, `55,53`, `0.5553` alike (RULINGS 10). */
export const printedPercent = cellSchema(percentOf);

/** The inverse: a number to be shown as a percentage; above 100 % its text, as a number above 1 is read as a percentage itself. */
export function percentContent({ percent }: PrintedPercent): number | string {
  return percent > 100 ? `${String(percent).replace(".", ",")}%` : percent / 100;
}
