import type { ExcelAccess } from "../../../app/excelPort";
import { kitArchive } from "../../../app/kit/kitArchive";
import { saveMappings } from "../../../app/mapping/saveMappings";
import { unsureSheetsOfWorkbook } from "../../../app/mapping/unsureSheetsOfWorkbook";
import { applyMerge } from "../../../app/merge/applyMerge";
import { previewMerge } from "../../../app/merge/previewMerge";
import type { MergePreview } from "../../../app/merge/types";
import { workerReader } from "../../../app/merge/workerReader";
import { readForms } from "../../../app/readForms";
import type { Result } from "../../../core/result";
import { ok } from "../../../core/result";
import { vi } from "../../../i18n/vi";
import { kit } from "../../../i18n/vi/kit";
import type { Problem } from "../../services";
import { saveFile } from "../saveFile";
import { isoDay } from "./isoDay";
import type { MergePort, Questions } from "./port";
import { watchedReader } from "./watchedReader";

/** The questions with the criteria that columns may be, each code once. */
async function questionsOf(excel: ExcelAccess, sheets: Questions["sheets"]): Promise<Result<Questions, Problem>> {
  if (sheets.length === 0) return ok({ sheets, criteria: [] });
  const read = await readForms(excel);
  if (!read.ok) return read;
  const criteria = new Map<string, string>();
  for (const { code, name } of read.value.district.criteria) if (!criteria.has(code)) criteria.set(code, name);
  return ok({ sheets, criteria: [...criteria].map(([code, name]) => ({ code, name })) });
}

const unsureIn = ({ files }: MergePreview): Questions["sheets"] =>
  files.flatMap(({ opened }) => (opened.reading?.unsure ?? []).map((sheet) => ({ ...sheet, file: opened.name })));

/** The screen's port over the workbook that Excel has open. Sheets are written in Vietnamese, whatever the pane speaks. */
export function mergePort(excel: ExcelAccess): MergePort {
  return {
    preview: async (files, { signal, onFile }) => {
      const own = workerReader();
      try {
        const { reader, onProgress } = watchedReader(own, files.length, onFile);
        const read = await previewMerge({ excel, files, reader, words: vi, signal, onProgress });
        if (!read.ok) return read;
        const questions = await questionsOf(excel, unsureIn(read.value));
        return questions.ok ? ok({ preview: read.value, questions: questions.value }) : questions;
      } finally {
        own.close();
      }
    },
    apply: (preview, choices) => applyMerge({ excel, preview, choices, today: isoDay(new Date()), words: vi }),
    remember: (mappings) => saveMappings(excel, mappings, vi),
    ownSheets: async () => {
      const unsure = await unsureSheetsOfWorkbook(excel);
      return unsure.ok
        ? questionsOf(
            excel,
            unsure.value.map((sheet) => ({ ...sheet, file: null })),
          )
        : unsure;
    },
    kit: async (year) => {
      const made = await kitArchive({ excel, year, words: { forms: vi.forms, kit } });
      if (!made.ok) return made;
      const { name, bytes, communes, findings } = made.value;
      return ok({ name, bytes, communes: communes.length, findings });
    },
    save: (name, bytes) => saveFile(name, bytes, "zip"),
  };
}
