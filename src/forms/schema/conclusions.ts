import type { Conclusion } from "../../core/domain/district";
import { titleName, villageCode } from "../../core/domain/names";
import { ok, refuse } from "../../core/result";
import { foldPlain } from "../../core/text/fold";
import { cellSchema, cells } from "./cells";
import { titleField, villageField, yearField } from "./commonFields";
import { defineForm, field } from "./form";
import { isBlankValue, shownText } from "./rawCell";

const met = "Đạt";
const notMet = "Không đạt";
const meanings: ReadonlyMap<string, boolean> = new Map([
  [foldPlain(met), true],
  [foldPlain(notMet), false],
]);

/** RULINGS 18: `Đạt` or `Không đạt`. */
const verdict = cellSchema((cell) => {
  const meaning = meanings.get(foldPlain(shownText(cell)));
  return meaning === undefined ? refuse(isBlankValue(cell.value) ? "blank" : "invalid") : ok(meaning);
});

/** What the council concluded. */
export const conclusionsForm = defineForm({
  key: "conclusions",
  sheet: "Kết luận",
  table: "KetLuan",
  essential: true,
  fields: {
    year: yearField,
    village: villageField,
    title: titleField,
    met: field("Kết luận", verdict, {
      synonyms: ["Kết luận của Hội đồng", "Kết luận của Hội đồng huyện", "Hội đồng kết luận"],
      column: "required",
      list: [met, notMet],
    }),
    reason: field("Lý do", cells.optionalText, { synonyms: ["Lí do", "Lý do khác kết quả", "Lý do của Hội đồng"], width: 48 }),
  },
  toRow: (values, { origin }): Conclusion => ({
    year: values.year,
    village: villageCode(values.village),
    title: titleName(values.title),
    met: values.met,
    reason: values.reason,
    origin,
  }),
  toCells: ({ year, village, title, met: isMet, reason }) => ({ year, village, title, met: isMet ? met : notMet, reason }),
});
