import type { Criterion } from "../../core/domain/district";
import type { TitleName } from "../../core/domain/names";
import { criterionCode, frameworkName, titleName } from "../../core/domain/names";
import { finding } from "../../core/findings/finding";
import { cellOf } from "../../core/findings/origin";
import { criterionKinds } from "../../core/framework/kinds/registry";
import { formatScoringMethod, parseScoringMethod } from "../../core/framework/method";
import { cells } from "./cells";
import type { RowTools } from "./form";
import { defineForm, field } from "./form";
import { listOf, listText } from "./lists";
import { shownText } from "./rawCell";

const methodWords = Object.values(criterionKinds).map((kind) => kind.words[0]);

/** Where `TableOrigin.columns` keeps the veto column of a title. */
export const vetoField = (title: string): string => `vetoScores.${title}`;

/** Veto scores by title; a cell that is no number is told with the criterion it belongs to. */
function vetoScores(criterion: string, max: number, tools: RowTools): ReadonlyMap<TitleName, number> {
  const scores = new Map<TitleName, number>();
  for (const [title, cell] of tools.family) {
    const read = cells.optionalScore.read(cell);
    if (!read.ok) {
      tools.report(finding("veto-out-of-range", cellOf(tools.origin, vetoField(title)), { criterion, title, value: shownText(cell), max }));
    } else if (read.value !== null) {
      scores.set(titleName(title), read.value);
    }
  }
  return scores;
}

/** The criteria of every framework. */
export const criteriaForm = defineForm({
  key: "criteria",
  sheet: "Bộ tiêu chí",
  table: "BoTieuChi",
  essential: true,
  fields: {
    framework: field("Bộ tiêu chí", cells.text, {
      synonyms: ["Tên bộ tiêu chí", "Khung tiêu chuẩn", "Khung tiêu chí", "Bộ khung tiêu chuẩn"],
      column: "required",
      width: 26,
    }),
    code: field("Mã", cells.code, {
      synonyms: ["Mã tiêu chí", "Mã TC", "Mã số", "Mã số tiêu chí", "Ký hiệu tiêu chí"],
      column: "required",
      key: true,
      width: 8,
      style: "code",
    }),
    contentArea: field("Nội dung", cells.text, {
      synonyms: ["Nhóm nội dung", "Tên nội dung", "Tiêu chuẩn", "Nhóm tiêu chí"],
      column: "required",
      width: 40,
    }),
    name: field("Tên tiêu chí", cells.optionalText, { synonyms: ["Tiêu chí", "Nội dung tiêu chí"], width: 52 }),
    max: field("Điểm tối đa", cells.score, {
      synonyms: ["Điểm chuẩn", "Thang điểm", "Số điểm tối đa"],
      column: "required",
      width: 10,
      style: "score",
      entry: "amount",
    }),
    method: field("Cách chấm", cells.text, {
      synonyms: ["Phương pháp chấm", "Cách chấm điểm", "Cách tính điểm"],
      column: "required",
      width: 16,
      list: methodWords,
    }),
    parameters: field("Tham số", cells.optionalText, { synonyms: ["Tham số chấm", "Mức điểm"], width: 24, style: "textCode" }),
    appliesTo: field("Áp dụng", cells.optionalText, { synonyms: ["Áp dụng cho", "Phạm vi áp dụng", "Đối tượng áp dụng"], width: 18 }),
    leadBody: field("Đơn vị chủ trì", cells.optionalText, { synonyms: ["Cơ quan chủ trì", "Chủ trì", "Đơn vị phụ trách"], width: 32 }),
  },
  family: { field: "vetoScores", header: "Điểm liệt", synonyms: ["Mức điểm liệt"], after: "parameters", width: 11, style: "score" },
  rowFault(name, fault, tools) {
    const at = cellOf(tools.origin, name);
    const code = tools.raw("code");
    return name === "code" && fault === "ambiguous"
      ? finding("ambiguous-criterion", at, { criterion: code.text.trim() })
      : finding("criterion-out-of-range", at, { criterion: shownText(code), field: name, value: shownText(tools.raw(name)) });
  },
  toRow(values, tools): Criterion | null {
    const method = parseScoringMethod(values.method, values.parameters);
    if (!method.ok) {
      tools.fault(method.error, "invalid");
      return null;
    }
    return {
      framework: frameworkName(values.framework),
      code: criterionCode(values.code),
      contentArea: values.contentArea,
      name: values.name,
      max: values.max,
      method: method.value,
      vetoScores: vetoScores(values.code, values.max, tools),
      appliesTo: listOf(values.appliesTo),
      leadBody: values.leadBody,
      origin: tools.origin,
    };
  },
  toCells(criterion) {
    const method = formatScoringMethod(criterion.method);
    return { ...criterion, method: method.words, parameters: method.parameters, appliesTo: listText(criterion.appliesTo) };
  },
  toFamilyCells: (criterion) => criterion.vetoScores,
});
