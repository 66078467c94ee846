import type { Village } from "../../core/domain/district";
import { villageCode } from "../../core/domain/names";
import { villageKindOf } from "../../core/framework/applicability";
import { foldPlain } from "../../core/text/fold";
import { cells } from "./cells";
import { defineForm, field } from "./form";

/** In the column Sáp nhập vào: the village was dissolved. */
const dissolved = "Giải thể";
const isDissolved = (text: string): boolean => foldPlain(text) === foldPlain(dissolved);

/** The villages (khu dân cư) of the unit. */
export const villagesForm = defineForm({
  key: "villages",
  sheet: "Khu dân cư",
  table: "KhuDanCu",
  essential: true,
  unlike: ["Năm", "Danh hiệu", "Cấp chấm"],
  fields: {
    code: field("Mã KDC", cells.code, {
      synonyms: ["Mã khu dân cư", "Mã thôn", "Mã thôn, tổ dân phố", "Mã KDC (thôn, TDP)", "Mã số KDC", "Mã"],
      column: "required",
      key: true,
      width: 12,
      style: "textCode",
    }),
    commune: field("Xã, thị trấn", cells.text, {
      synonyms: ["Xã", "Xã, phường", "Xã, phường, thị trấn", "Phường, xã", "Xã, TT", "Tên xã, thị trấn", "Tên xã", "Đơn vị cấp xã"],
      column: "required",
      key: true,
      width: 22,
    }),
    name: field("Tên KDC", cells.text, {
      synonyms: ["Tên khu dân cư", "Khu dân cư", "KDC", "Thôn, tổ dân phố", "Thôn, TDP", "Tên thôn, tổ dân phố", "Tên thôn", "Thôn"],
      column: "required",
      key: true,
      width: 26,
    }),
    kindLabel: field("Loại", cells.optionalText, {
      synonyms: ["Loại KDC", "Loại hình", "Loại khu dân cư", "Thôn hay tổ dân phố"],
      column: "required",
      width: 14,
      list: ["Thôn", "Tổ dân phố"],
    }),
    areaClass: field("Khu vực", cells.optionalText, {
      synonyms: ["Phân khu vực", "Vùng", "Khu vực (I, II, III)"],
      width: 14,
      list: "areaClasses",
    }),
    households: field("Số hộ", cells.optionalCount, {
      synonyms: ["Tổng số hộ", "Số hộ dân", "Hộ"],
      costs: "cell",
      width: 10,
      style: "count",
      entry: "count",
      summed: true,
    }),
    people: field("Nhân khẩu", cells.optionalCount, {
      synonyms: ["Số nhân khẩu", "Số khẩu", "Khẩu", "Dân số"],
      costs: "cell",
      width: 12,
      style: "count",
      entry: "count",
      summed: true,
    }),
    minorityHouseholds: field("Số hộ DTTS", cells.optionalCount, {
      synonyms: ["Hộ DTTS", "Số hộ dân tộc thiểu số", "Hộ dân tộc thiểu số", "Hộ đồng bào DTTS"],
      costs: "cell",
      width: 12,
      style: "count",
      entry: "count",
      summed: true,
    }),
    mergedInto: field("Sáp nhập vào", cells.optionalCode, {
      synonyms: ["Sáp nhập", "Sát nhập vào", "Nhập vào"],
      costs: "cell",
      written: "whenUsed",
      width: 14,
      style: "textCode",
    }),
    mergedFrom: field("Từ năm", cells.optionalYear, {
      synonyms: ["Năm sáp nhập", "Sáp nhập từ năm"],
      costs: "cell",
      written: "whenUsed",
      width: 10,
      style: "year",
      entry: "year",
    }),
  },
  toRow(values, tools): Village {
    const { mergedInto, mergedFrom } = values;
    if ((mergedInto === "") !== (mergedFrom === null)) {
      tools.fault(mergedInto === "" ? "mergedInto" : "mergedFrom", "blank");
    }
    const merged =
      mergedInto === "" || mergedFrom === null
        ? null
        : { into: isDissolved(mergedInto) ? null : villageCode(mergedInto), fromYear: mergedFrom };
    return {
      code: villageCode(values.code),
      commune: values.commune,
      name: values.name,
      kind: villageKindOf(values.kindLabel),
      kindLabel: values.kindLabel,
      areaClass: values.areaClass === "" ? null : values.areaClass,
      households: values.households,
      people: values.people,
      minorityHouseholds: values.minorityHouseholds,
      merged,
      origin: tools.origin,
    };
  },
  toCells: (village) => ({
    ...village,
    mergedInto: village.merged === null ? null : (village.merged.into ?? dissolved),
    mergedFrom: village.merged?.fromYear ?? null,
  }),
});
