import type { CompiledYear } from "../app/compileYear";
import type { ExcelAccess } from "../app/excelPort";
import { goTo } from "../app/excelPort";
import type { LastStepStore } from "../app/history/lastStep";
import { readOverview } from "../app/overview";
import type { AppRefusal } from "../app/refusal";
import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import type { PaneServices, Problem, RunOutcome } from "./services";

/**
 * The pane's port over the use cases of the workbook that Excel has open. Sheets are written in Vietnamese whatever language the pane
 * speaks: they are documents of a Vietnamese office. What writes them is loaded when it is first asked for, so that the pane opens fast.
 */
export function officeServices(excel: ExcelAccess): PaneServices {
  return {
    overview: () => readOverview(excel),
    compileYear: async (year, options) => {
      const [{ compileYear }, { vi }] = await Promise.all([import("../app/compileYear"), import("../i18n/vi")]);
      const compiled = await compileYear({ year, excel, words: vi, ...options });
      if (!compiled.ok) return refusedRun(year, compiled.error);
      return ok(written(compiled.value));
    },
    createForms: async () => {
      const [{ createForms }, { vi }] = await Promise.all([import("../app/createForms"), import("../i18n/vi")]);
      return createForms(excel, vi);
    },
    lastStep: lazyLastStep(excel),
    now: () => Date.now(),
    goTo: ({ sheet, cell }) => goTo(excel, sheet, cell),
  };
}

function lazyLastStep(excel: ExcelAccess): LastStepStore {
  let loading: Promise<LastStepStore> | null = null;
  const loaded = (): Promise<LastStepStore> =>
    (loading ??= import("../app/history/lastStep").then(({ lastStepStore }) => lastStepStore(excel)));
  return {
    read: async () => (await loaded()).read(),
    clear: async () => (await loaded()).clear(),
    keep: async (step) => (await loaded()).keep(step),
  };
}

function refusedRun(year: number, refusal: AppRefusal): Result<RunOutcome, Problem> {
  if (refusal.code === "no-figures") return ok({ kind: "refused", year, findings: refusal.findings });
  return refusal.code === "cancelled" ? ok({ kind: "cancelled" }) : refuse(refusal);
}

function written({ result, sheets, findings, undo }: CompiledYear): RunOutcome {
  return { kind: "written", result, sheets: sheets.map(({ name }) => name), findings, undo };
}
