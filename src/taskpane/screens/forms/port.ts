import type { ExcelAccess } from "../../../app/excelPort";
import type { CreatedSheets } from "../../../app/createForms";
import { createForms } from "../../../app/createForms";
import type { CreatedScoreSheet } from "../../../app/scoring/createScoreSheet";
import { createScoreSheet } from "../../../app/scoring/createScoreSheet";
import type { FormsStatus } from "../../../app/scoring/formsStatus";
import { readFormsStatus } from "../../../app/scoring/formsStatus";
import type { PrintedForms } from "../../../app/scoring/printScoringForms";
import { printScoringForms } from "../../../app/scoring/printScoringForms";
import type { FrameworkKey } from "../../../core/frameworkTemplates/template";
import type { Result } from "../../../core/result";
import { vi } from "../../../i18n/vi";
import type { Problem } from "../../services";

/** What the screen asks of the add-in. */
export interface FormsPort {
  readonly status: () => Promise<Result<FormsStatus, Problem>>;
  readonly createForms: (framework: FrameworkKey) => Promise<Result<CreatedSheets, Problem>>;
  readonly createScores: (year: number) => Promise<Result<CreatedScoreSheet, Problem>>;
  /** Of one commune; null = of all. */
  readonly printSlips: (year: number, commune: string | null) => Promise<Result<PrintedForms, Problem>>;
}

/** Sheets are written in Vietnamese, whatever the pane speaks. */
export function formsPort(excel: ExcelAccess): FormsPort {
  return {
    status: () => readFormsStatus(excel),
    createForms: (framework) => createForms(excel, vi, framework),
    createScores: (year) => createScoreSheet(excel, vi, year),
    printSlips: (year, commune) => printScoringForms(excel, vi, year, commune === null ? {} : { commune }),
  };
}
