/** The separators of a language. */
export interface Separators {
  readonly group: string;
  readonly point: string;
}

const groupSize = 3;
/** Excel keeps 15 significant digits; more would show binary noise such as 0,30000000000000004. */
const significantDigits = 15;

/** `(1234567.89, {group: ".", point: ","})` → `1.234.567,89`. Never in exponential notation; what is no finite number is shown as is. */
export function formatDecimal(value: number, separators: Separators): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = "0", fraction = ""] = plainDigits(Math.abs(value)).split(".");
  const digits = groupDigits(whole, separators.group) + (fraction === "" ? "" : separators.point + fraction);
  const isZero = /^[0]*$/.test(whole + fraction);
  return value < 0 && !isZero ? `-${digits}` : digits;
}

/** A fraction of 1 as a percentage with at most two decimals, half up: `0.54243` → `54,24%`. */
export function formatPercent(share: number, separators: Separators): string {
  const hundredths = Math.round(Number((share * 10000).toPrecision(significantDigits)));
  return `${formatDecimal(hundredths / 100, separators)}%`;
}

/** ISO `2022-10-31` → `31/10/2022`. */
export function formatIsoDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : iso;
}

function plainDigits(value: number): string {
  const rounded = Number(value.toPrecision(significantDigits));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  return rounded >= 1 ? BigInt(rounded).toString() : trimZeros(rounded.toFixed(20));
}

function trimZeros(text: string): string {
  return text.replace(/\.?0+$/, "");
}

function groupDigits(whole: string, separator: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= groupSize) groups.unshift(whole.slice(Math.max(0, end - groupSize), end));
  return groups.join(separator);
}
