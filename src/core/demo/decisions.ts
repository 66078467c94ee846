import type { Conclusion, Recognition, Registration } from "../domain/district";
import { year as toYear } from "../domain/names";
import { createLedger } from "../recognition/ledger";
import { recognitionStatus } from "../recognition/status";
import { rowOf } from "./origin";
import type { Candidacy } from "./registrations";
import { KDCTB } from "./registrations";

interface Decision {
  readonly number: string;
  readonly date: string;
}

/** 2021 and 2022 as published; those before are invented and say so. */
const decisions: Readonly<Record<number, { readonly KDCTB: Decision; readonly KDCKM: Decision }>> = {
  2019: { KDCTB: { number: "MẪU-01/QĐ-MTTQ-BTT", date: "2019-11-11" }, KDCKM: { number: "MẪU-02/QĐ-MTTQ-BTT", date: "2019-11-11" } },
  2020: { KDCTB: { number: "MẪU-03/QĐ-MTTQ-BTT", date: "2020-11-10" }, KDCKM: { number: "MẪU-04/QĐ-MTTQ-BTT", date: "2020-11-10" } },
  2021: { KDCTB: { number: "46/QĐ-MTTQ-BTT", date: "2021-11-01" }, KDCKM: { number: "47/QĐ-MTTQ-BTT", date: "2021-11-01" } },
  2022: { KDCTB: { number: "75/QĐ-MTTQ-BTT", date: "2022-10-31" }, KDCKM: { number: "76/QĐ-MTTQ-BTT", date: "2022-10-31" } },
};

export function demoRegistrations(candidacies: readonly Candidacy[]): readonly Registration[] {
  return candidacies.map(({ year, village, title }, at) => ({ year: toYear(year), village, title, origin: rowOf("Đăng ký", 1 + at) }));
}

/** The recognised, with the status that the law of the ledger gives. */
export function demoLedger(candidacies: readonly Candidacy[]): readonly Recognition[] {
  const rows = candidacies
    .filter(({ recognised }) => recognised)
    .map(({ year, village, title }, at): Recognition => {
      const decision = decisions[year]?.[title === KDCTB ? "KDCTB" : "KDCKM"];
      return {
        year: toYear(year),
        village,
        title,
        typedStatus: null,
        decisionNumber: decision?.number ?? "",
        decisionDate: decision?.date ?? null,
        origin: rowOf("Sổ công nhận", 1 + at),
      };
    });
  const { ledger } = createLedger(rows);
  return rows.map((row) => ({ ...row, typedStatus: recognitionStatus(ledger, row.village, row.title, row.year) }));
}

/** Why the council concluded otherwise than the scores; keyed by what it concluded. */
export interface Reasons {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
}

export const councilReasons: Reasons = {
  met: [
    "Hội đồng thẩm định lại tại chỗ: công trình đường hoa, thắp sáng đường quê đã hoàn thành sau ngày chấm, thống nhất đề nghị công nhận",
    "Nội dung chưa đạt là do khách quan (thôn mới sắp xếp lại tổ tự quản); Hội đồng biểu quyết thống nhất đề nghị công nhận",
    "Điểm thiếu không đáng kể, phúc tra ngày 20/10 đã khắc phục xong, Hội đồng thống nhất đề nghị công nhận",
  ],
  unmet: ["Đang có đơn thư của công dân chờ xác minh, Hội đồng thống nhất để lại xét năm sau"],
};

/** The council's conclusions: met for the recognised. `differs` says where the scores say otherwise, so that a reason is due. */
export function demoConclusions(candidacies: readonly Candidacy[], differs: (candidacy: Candidacy) => boolean): readonly Conclusion[] {
  const used = { met: 0, unmet: 0 };
  return candidacies.map((candidacy, at) => {
    const { year, village, title, recognised } = candidacy;
    const kind = recognised ? "met" : "unmet";
    const reasons = councilReasons[kind];
    const reason = differs(candidacy) ? (reasons[used[kind]++ % reasons.length] ?? "") : "";
    return { year: toYear(year), village, title, met: recognised, reason, origin: rowOf("Kết luận", 1 + at) };
  });
}
