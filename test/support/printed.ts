import type { Check } from "../../src/core/checks/check";
import type { Contribution, District, DocumentRecord } from "../../src/core/domain/district";
import { year } from "../../src/core/domain/names";
import type { FundingLine, PrintedFigure } from "../../src/core/domain/printedReport";
import type { Finding } from "../../src/core/findings/finding";
import { compileYear } from "../../src/core/summary/compileYear";
import { at } from "./rows";
import { smallDistrict } from "./smallDistrict";

const figureFields = ["where", "words", "year", "title", "status", "level", "value", "unit", "whole", "percent", "number", "date"];
const fundingFields = ["ordinal", "level", "budget", "raised", "purpose"];
const documentFields = ["ordinal", "issuer", "documentType", "number", "issuedOn", "summary"];
const contributionFields = ["year", "unit", "level", "source", "moneyVnd", "landM2", "labourDays", "purpose"];

/** Rows of a test stand one under the other, the first in sheet row 2. */
function placed<Row>(rows: readonly Row[], sheet: string, fields: readonly string[]): readonly (Row & { origin: ReturnType<typeof at> })[] {
  return rows.map((row, place) => ({ ...row, origin: at(sheet, 1 + place, ...fields) }));
}

const blankFigure: Omit<PrintedFigure, "origin"> = {
  ...{ where: "Thân báo cáo", words: "", indicator: null, year: null, title: null, status: null, level: "", value: null },
  ...{ unit: "", whole: null, percent: null, number: "", date: null, note: "" },
};
const blankLine: Omit<FundingLine, "origin"> = {
  ...{ ordinal: "", printedLevel: "", level: "", isTotal: false, budgetVnd: null, raisedVnd: null, landM2: null, labourDays: null },
  purpose: "",
};
const someDocument: Omit<DocumentRecord, "origin"> = {
  ...{ where: "Phụ lục 1", ordinal: "", issuer: "MTTQ huyện", documentType: "Kế hoạch", number: "", issuedOn: null, summary: "" },
};
const someContribution: Omit<Contribution, "origin"> = {
  ...{ year: year(2022), unit: "Nhân dân", level: "", source: "Nhân dân đóng góp", moneyVnd: null, landM2: null, labourDays: null },
  purpose: "",
};

export interface Printed {
  readonly figures?: readonly Partial<PrintedFigure>[];
  readonly funding?: readonly Partial<FundingLine>[];
  readonly documents?: readonly Partial<DocumentRecord>[];
  readonly contributions?: readonly Partial<Contribution>[];
}

/** The small district with a report; of figures, lines, documents and contributions only what matters is said. */
export function printed(
  { figures = [], funding = [], documents = [], contributions = [] }: Printed,
  more: Partial<District> = {},
): District {
  return smallDistrict({
    villages: [],
    report: {
      figures: placed(figures, "Số liệu báo cáo", figureFields).map((row) => ({ ...blankFigure, ...row })),
      funding: placed(funding, "Phụ lục 2 báo cáo", fundingFields).map((row) => ({ ...blankLine, ...row })),
    },
    documents: placed(documents, "Văn bản", documentFields).map((row) => ({ ...someDocument, ...row })),
    contributions: placed(contributions, "Đóng góp", contributionFields).map((row) => ({ ...someContribution, ...row })),
    ...more,
  });
}

export function found(check: Check, district: District): readonly Finding[] {
  return check.run(district, (of) => compileYear(district, of));
}

/** `percentage J2`: what a check tells, and where. */
export function told(check: Check, district: District): readonly string[] {
  return found(check, district).map(({ code, cell }) => `${code} ${cell ?? "-"}`);
}
