import type { ExcelAccess } from "../../../app/excelPort";
import type { AppRefusal } from "../../../app/refusal";
import type { ReportLanguage, YearReport } from "../../../app/report/readReport";
import { readReport } from "../../../app/report/readReport";
import { reportFile } from "../../../app/report/reportFile";
import type { WrittenReport } from "../../../app/report/writeReport";
import { writeReport } from "../../../app/report/writeReport";
import type { Result } from "../../../core/result";
import { ok } from "../../../core/result";
import { vi } from "../../../i18n";
import { report } from "../../../i18n/vi/report";
import { copyText } from "./copyText";
import { saveFile } from "../saveFile";

export interface ReportFile {
  readonly report: YearReport;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that the screen asks for. Each step reads the workbook as it stands then: what is written is never older than the figures. */
export interface ReportPort {
  readonly read: (year: number) => Promise<Result<YearReport, AppRefusal>>;
  readonly write: (year: number) => Promise<Result<WrittenReport, AppRefusal>>;
  readonly file: (year: number) => Promise<Result<ReportFile, AppRefusal>>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (name: string, bytes: Uint8Array) => void;
}

/** Reports are documents, and so in Vietnamese whatever language the pane speaks. */
const words: ReportLanguage = { sheets: vi.sheets, numbers: vi.numbers, report };

export function reportPort(excel: ExcelAccess): ReportPort {
  const read = (year: number) => readReport({ year, excel, words });
  return {
    read,
    write: (year) => writeReport({ year, excel, words }),
    file: async (year) => {
      const made = await read(year);
      if (!made.ok) return made;
      return ok({ report: made.value, name: `Bao-cao-${year}.docx`, bytes: await reportFile(made.value, words) });
    },
    copy: copyText,
    save: (name, bytes) => saveFile(name, bytes, "docx"),
  };
}
