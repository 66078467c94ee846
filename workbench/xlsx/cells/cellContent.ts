import type { CellValue, ErrorCode } from "../../model/types";
import { decodeXstring, unescapeXml } from "../xml/escapes";
import type { RawCell } from "./scanRows";

const errorCodes: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** The value that stands in a cell. `strings`: the shared strings. An unknown error is `#VALUE!`; a number that is none is refused with null. */
export function readValue(cell: RawCell, strings: readonly string[]): CellValue {
  const { type, value } = cell;
  if (type === "inlineStr") return inlineText(cell.inline);
  if (value === null) return null;
  if (type === "s") return strings[Number(value)] ?? null;
  if (type === "str") return decodeXstring(value);
  if (type === "b") return value.trim() === "1" || value.trim() === "true";
  if (type === "e") return { error: errorCodes.find((code) => code === value) ?? "#VALUE!" };
  if (type === "d") return serialOfIsoDate(value);
  if (value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** `<is>` or a shared string item: its runs joined; phonetic guides (`rPh`) are no text of the cell. */
export function inlineText(item: string): string {
  const plain = item.includes("<rPh") ? item.replace(/<rPh\b[^]*?<\/rPh>/g, "") : item;
  let text = "";
  for (const [, run = ""] of plain.matchAll(/<t(?:\s[^>]*)?(?:\/>|>([^<]*)<\/t>)/g)) text += run;
  return decodeXstring(unescapeXml(text));
}

export interface RawFormula {
  /** As the file spells it, without `=`; empty for the followers of a shared formula. */
  readonly text: string;
  readonly kind: "normal" | "array" | "shared" | "dataTable";
  readonly ref: string | null;
  readonly shared: string | null;
}

export function readFormula(raw: string): RawFormula | null {
  if (raw === "") return null;
  const match = /^<f((?:\s[^>]*?)?)\s*(?:\/>|>([^<]*)<\/f>)$/.exec(raw);
  const attribute = (name: string): string | null => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(match?.[1] ?? "")?.[1] ?? null;
  const type = match?.[1] === "" ? null : attribute("t");
  const kind = type === "array" || type === "shared" || type === "dataTable" ? type : "normal";
  const text = decodeXstring(unescapeXml(match?.[2] ?? ""));
  return kind === "normal" ? { text, kind, ref: null, shared: null } : { text, kind, ref: attribute("ref"), shared: attribute("si") };
}

/** `2022-11-18T00:00:00` → 44883; what is no date is no value. */
function serialOfIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86400000);
  return days + (hour * 3600 + minute * 60 + second) / 86400;
}
