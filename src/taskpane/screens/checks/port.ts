import { checkWorkbook } from "../../../app/checkWorkbook";
import { createReportForms } from "../../../app/createReportForms";
import type { ExcelAccess, UndoHandle } from "../../../app/excelPort";
import { writeReconciliation } from "../../../app/writeReconciliation";
import type { Finding } from "../../../core/findings/finding";
import type { Result } from "../../../core/result";
import { ok } from "../../../core/result";
import { vi } from "../../../i18n";
import type { Problem } from "../../services";

export interface WrittenList {
  readonly findings: readonly Finding[];
  /** Null where nothing had to be written anew. */
  readonly sheet: string | null;
  readonly undo: UndoHandle | null;
}

export interface AddedForms {
  readonly sheets: readonly string[];
  readonly undo: UndoHandle | null;
}

/** What the screen asks of the workbook. */
export interface ChecksPort {
  readonly check: () => Promise<Result<readonly Finding[], Problem>>;
  readonly write: () => Promise<Result<WrittenList, Problem>>;
  readonly addForms: () => Promise<Result<AddedForms, Problem>>;
}

export function checksPort(excel: ExcelAccess): ChecksPort {
  return {
    check: () => checkWorkbook(excel),
    write: async () => {
      const written = await writeReconciliation(excel, vi);
      if (!written.ok) return written;
      const { findings, notes, sheet, undo } = written.value;
      return ok({ findings: [...notes, ...findings], sheet: sheet?.name ?? null, undo });
    },
    addForms: () => createReportForms(excel, vi),
  };
}
