import type { StatedSum } from "../../core/report/figures";
import type { Funds } from "../../core/report/funds";
import { amountInWords } from "../../core/text/amountInWords";
import { foldPlain } from "../../core/text/fold";
import { numbers } from "./numbers";

const { decimal } = numbers;
export const unknown = "chưa có số liệu";

/** Counts under ten as offices write them: 3 → `03`. */
export function count(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : decimal(value);
}

export const villages = (value: number): string => `${count(value)} khu dân cư`;

/** `6.000.000 đồng (bằng chữ: sáu triệu đồng)`; without words where the amount cannot be read out exactly. */
export function money(value: number): string {
  const words = amountInWords(value);
  return `${decimal(value)} đồng${words === null ? "" : ` (bằng chữ: ${words} đồng)`}`;
}

/** `Thôn` → `thôn`, `TDP` stays. */
export function lowered(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toUpperCase() ? text : first.toLowerCase() + text.slice(first.length);
}

/** `Huyện` → `Cấp huyện`; what calls itself a level stays as it is. */
export function levelName(level: string): string {
  if (level === "") return "Chưa ghi cấp";
  return foldPlain(level).startsWith("cap ") ? level : `Cấp ${lowered(level)}`;
}

/** Money, land and labour days side by side, never added to each other; what is not stated is not told. `named` says whose money it is. */
export function fundParts({ budget, raised, landM2, labourDays }: Funds, named: boolean): readonly string[] {
  const part = (value: number | null, tell: (stated: number) => string): readonly string[] => (value === null ? [] : [tell(value)]);
  return [
    ...part(budget, (value) => `${named ? "kinh phí ngân sách " : ""}${money(value)}`),
    ...part(raised, (value) => `${named ? "kinh phí vận động, đóng góp " : ""}${money(value)}`),
    ...part(landM2, (value) => `${decimal(value)} m² đất`),
    ...part(labourDays, (value) => `${decimal(value)} ngày công`),
  ];
}

/** A sum that not every village states says so: `122.117 nhân khẩu (theo số liệu của 120/126 khu dân cư)`. */
export function statedSum({ sum, villages: stated }: StatedSum, unit: string, all: number): string {
  return `${decimal(sum)} ${unit}${stated === all ? "" : ` (theo số liệu của ${stated}/${all} khu dân cư)`}`;
}

export const joined = (parts: readonly string[]): string => parts.join("; ");
