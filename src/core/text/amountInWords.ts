const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const groupNames = ["", " nghìn", " triệu"] as const;
const thousand = 1_000;
const billion = 1_000_000_000;

const digit = (value: number): string => digits[value] ?? "";

/** The last two places: `mốt` for 1 and `lăm` for 5 after tens, `lẻ` where the tens are empty but something stands before. */
function readTens(value: number, follows: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return follows ? `lẻ ${digit(ones)}` : digit(ones);
  const head = tens === 1 ? "mười" : `${digit(tens)} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  return `${head} ${ones === 1 && tens > 1 ? "mốt" : digit(ones)}`;
}

/** Three places. Behind a higher group the hundreds are always read, `không trăm` too: else 1.005.000 and 1.500.000 sound alike. */
function readGroup(value: number, follows: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !follows) return readTens(rest, false);
  const head = `${digit(hundreds)} trăm`;
  return rest === 0 ? head : `${head} ${readTens(rest, true)}`;
}

function readBelowBillion(value: number, follows: boolean): string[] {
  const words: string[] = [];
  for (let group = groupNames.length - 1; group >= 0; group -= 1) {
    const part = Math.floor(value / thousand ** group) % thousand;
    if (part > 0) words.push(readGroup(part, follows || words.length > 0) + (groupNames[group] ?? ""));
  }
  return words;
}

/**
 * A whole amount in Vietnamese words, lower case and without a unit, as administrative documents read it (mốt, lăm, lẻ, nghìn, triệu, tỷ):
 * `amountInWords(32_500_000)` → `"ba mươi hai triệu năm trăm nghìn"`; below zero begins with `âm`. Null where the amount is no whole number
 * or too large to be held exactly: an amount that is read out must be the amount that is written.
 */
export function amountInWords(amount: number): string | null {
  if (!Number.isSafeInteger(amount)) return null;
  if (amount === 0) return digit(0);
  const size = Math.abs(amount);
  const billions = Math.floor(size / billion);
  const words = billions > 0 ? [...readBelowBillion(billions, false), "tỷ"] : [];
  words.push(...readBelowBillion(size % billion, words.length > 0));
  return (amount < 0 ? ["âm", ...words] : words).join(" ");
}
