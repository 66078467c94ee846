import type { FundingLine } from "../../core/domain/printedReport";
import { cells } from "./cells";
import { defineForm, field } from "./form";
import type { MixedAmounts } from "./printedCells";
import { mixedAmounts, mixedContent } from "./printedCells";

const amount = { costs: "cell", width: 24, style: "mixedAmounts" } as const;

/** Phụ lục 2 of a report as people have it: a level is named once, money, land and labour may share a cell, and the last row sums up. */
export const reportFundingForm = defineForm({
  key: "reportFunding",
  sheet: "Phụ lục 2 báo cáo",
  table: "PhuLuc2BaoCao",
  essential: false,
  optional: true,
  unlike: ["Năm", "Đơn vị"],
  fields: {
    ordinal: field("TT", cells.optionalText, { synonyms: ["STT", "Số TT"], width: 6, style: "textCentered" }),
    level: field("Cấp thực hiện", cells.optionalText, { synonyms: ["Cấp"], column: "required", width: 18 }),
    budget: field("Kinh phí ngân sách cấp (đồng)", mixedAmounts, {
      synonyms: ["Kinh phí ngân sách cấp", "Ngân sách cấp (đồng)", "Kinh phí ngân sách"],
      column: "required",
      ...amount,
    }),
    raised: field("Kinh phí vận động xã hội hóa, hoặc do nhân dân đóng góp (đồng)", mixedAmounts, {
      synonyms: ["Kinh phí vận động xã hội hóa (đồng)", "Kinh phí vận động xã hội hóa", "Vận động xã hội hóa, nhân dân đóng góp"],
      column: "required",
      ...amount,
      width: 34,
    }),
    land: field("Đất (m²)", cells.optionalLand, { costs: "cell", written: "whenUsed", width: 12, style: "count" }),
    labour: field("Ngày công", cells.optionalLabour, { costs: "cell", written: "whenUsed", width: 12, style: "count" }),
    purpose: field("Nội dung thực hiện", cells.optionalText, {
      synonyms: [
        "Nội dung",
        "Nội dung thực hiện (thực hiện các tiêu chí KDCTB, KDCKM: xây dựng cảnh quan môi trường, trang bị thiết chế văn hóa cho khu dân cư...) hoặc biểu dương, khen thưởng KDCTB, KDCKM",
      ],
      column: "required",
      key: true,
      width: 60,
    }),
  },
  toRow({ ordinal, level, budget, raised, land, labour, purpose }, { origin }): FundingLine {
    return {
      ordinal,
      printedLevel: level,
      level,
      isTotal: false,
      budgetVnd: budget.moneyVnd,
      raisedVnd: raised.moneyVnd,
      landM2: together(land, budget, raised, "landM2"),
      labourDays: together(labour, budget, raised, "labourDays"),
      purpose,
      origin,
    };
  },
  toCells: ({ ordinal, printedLevel, budgetVnd, raisedVnd, landM2, labourDays, purpose }) => ({
    ordinal,
    level: printedLevel,
    budget: budgetVnd,
    raised: mixedContent({ moneyVnd: raisedVnd, landM2, labourDays }),
    land: null,
    labour: null,
    purpose,
  }),
});

/** A measure in a column of its own counts before one within the columns of money. */
function together(own: number | null, budget: MixedAmounts, raised: MixedAmounts, measure: "landM2" | "labourDays"): number | null {
  return own ?? raised[measure] ?? budget[measure];
}
