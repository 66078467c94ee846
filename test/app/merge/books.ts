import type { District } from "../../../src/core/domain/district";
import type { MergeContent } from "../../../src/core/merge/mergeRow";
import { addSheets } from "../../../src/app/createForms";
import { applyMerge } from "../../../src/app/merge/applyMerge";
import { previewMerge } from "../../../src/app/merge/previewMerge";
import { directReader } from "../../../src/app/merge/sourceReader";
import type { Choice, MergeOutcome, MergePreview } from "../../../src/app/merge/types";
import { formSheetModels } from "../../../src/forms/write/formSheetModels";
import { vi } from "../../../src/i18n";
import type { OpenExcel } from "../../excel/support/excelHost";
import { openExcel } from "../../excel/support/excelHost";
import { bookBytes } from "../../support/communes/files";

export type Cells = readonly (readonly MergeContent[])[];

export async function openBook(district: District): Promise<OpenExcel> {
  const open = openExcel();
  const written = await addSheets(open.excel, formSheetModels(district, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  return open;
}

export const file = (name: string, sheets: Readonly<Record<string, Cells>>) => ({
  name,
  bytes: bookBytes(
    Object.entries(sheets).map(([sheet, cells]) => ({ name: sheet, cells })),
    "xlsx",
  ),
});
export type File = ReturnType<typeof file>;

export async function preview({ excel }: Pick<OpenExcel, "excel">, ...files: readonly File[]): Promise<MergePreview> {
  const shown = await previewMerge({ excel, files, reader: directReader(), words: vi });
  if (!shown.ok) throw new Error(JSON.stringify(shown.error));
  return shown.value;
}

export type Choices = ReadonlyMap<string, Choice>;

export function tryApply({ excel }: Pick<OpenExcel, "excel">, shown: MergePreview, choices: Choices = new Map()) {
  return applyMerge({ excel, preview: shown, choices, today: "2022-11-18", words: vi });
}

export async function apply(open: Pick<OpenExcel, "excel">, shown: MergePreview, choices: Choices = new Map()): Promise<MergeOutcome> {
  const applied = await tryApply(open, shown, choices);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value;
}

/** The contents of a sheet, without looks. */
export const contents = ({ sheet }: OpenExcel, name: string): readonly (readonly unknown[])[] =>
  sheet(name).cells.map((row) => [...(row ?? [])].map((cell) => cell?.formula ?? cell?.value ?? null));

export const theirs = (index = 0): Choice => ({ keep: "theirs", index });

/** The same choice about everything that is in conflict. */
export function all({ conflicts }: MergePreview, choice: Choice): Choices {
  return new Map(conflicts.map(({ id }) => [id, choice]));
}
