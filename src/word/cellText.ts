import type { ModelCell } from "../forms/model/sheetModel";
import type { StyleName } from "../forms/model/styles";
import { isoFromSerial } from "../forms/schema/dates";
import type { NumberWords } from "../i18n";

/** Figures of our own tables: nothing is a dash, as the number format of the sheets has it. */
const dashed: ReadonlySet<StyleName> = new Set<StyleName>(["figure", "totalFigure"]);
const shares: ReadonlySet<StyleName> = new Set<StyleName>(["share", "totalShare", "percent"]);

/** What a cell of a sheet shows, in the separators of a language; a formula shows nothing, since nobody calculates it here. */
export function cellText({ content, style }: ModelCell, { decimal, percent, date }: NumberWords): string {
  if (content === null || typeof content === "object") return "";
  if (typeof content !== "number") return String(content);
  if (style === "date") return date(isoFromSerial(content) ?? "");
  if (style === "year") return String(content);
  if (shares.has(style)) return percent(content);
  return dashed.has(style) && content === 0 ? "-" : decimal(content);
}
