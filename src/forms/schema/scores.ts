import type { ScoreRow } from "../../core/domain/district";
import { frameworkName, levelName, villageCode } from "../../core/domain/names";
import { cells } from "./cells";
import { villageField, yearField } from "./commonFields";
import { defineForm, field } from "./form";

/**
 * The key columns of a score sheet. Its criterion columns are no fields but data: they are found by the codes of BoTieuChi, and the reader
 * puts their cells into the row.
 */
export const scoresForm = defineForm({
  key: "scores",
  sheet: "Chấm điểm",
  table: "ChamDiem",
  essential: true,
  fields: {
    year: yearField,
    village: villageField,
    level: field("Cấp chấm", cells.text, {
      synonyms: ["Cấp chấm điểm", "Cấp thẩm định", "Cấp đánh giá", "Cấp"],
      column: "required",
      key: true,
      width: 11,
      list: "levels",
    }),
    framework: field("Bộ tiêu chí", cells.optionalText, {
      synonyms: ["Tên bộ tiêu chí", "Khung tiêu chuẩn"],
      written: "whenUsed",
      width: 20,
      list: "frameworks",
    }),
    note: field("Ghi chú", cells.optionalText, { width: 24 }),
  },
  toRow: (values, { origin }): ScoreRow => ({
    year: values.year,
    village: villageCode(values.village),
    level: levelName(values.level),
    framework: values.framework === "" ? null : frameworkName(values.framework),
    cells: [],
    ...(values.note === "" ? {} : { note: values.note }),
    origin,
  }),
  toCells: ({ year, village, level, framework, note }) => ({ year, village, level, framework, note: note ?? null }),
});
