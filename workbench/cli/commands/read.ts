import { basename } from "node:path";
import { findingJson } from "../../../src/app/json/findingsJson";
import { unsureJson } from "../../../src/app/json/unsureJson";
import { fileMappings } from "../../../src/app/mapping/readMappings";
import { saveMappings } from "../../../src/app/mapping/saveMappings";
import type { SheetOfWorkbook } from "../../../src/app/mapping/sheetsOfWorkbook";
import { sheetsOfWorkbook } from "../../../src/app/mapping/sheetsOfWorkbook";
import { readForms } from "../../../src/app/readForms";
import type { SheetMapping, UnsureSheet } from "../../../src/forms/intake/mapping/types";
import { intakeKnowledge, readSource } from "../../../src/forms/intake/readSource";
import type { SourceReading } from "../../../src/forms/intake/readSource";
import { forms } from "../../../src/forms/schema/registry";
import { fileRefusalMessage, vi } from "../../../src/i18n";
import { readFile } from "../../../src/intake/readFile";
import { readBytes } from "../files";
import { UsageError } from "../options";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { Refused } from "../refused";
import type { Session } from "../session";
import { openFile, saveFile } from "../session";
import { readWords, summaryWords } from "../words";

interface ReadCall {
  readonly input: string;
  /** Files of others, read with what the workbook knows. */
  readonly file: readonly string[];
  /** Remembers the proposals; with `sheet` those of these sheets only. */
  readonly confirm: boolean;
  readonly sheet: readonly string[];
  readonly out: string | null;
}

async function readFiles(paths: readonly string[], session: Session, input: string): Promise<readonly SourceReading[]> {
  if (paths.length === 0) return [];
  const reading = valueOf(await readForms(session.excel), input);
  const knowledge = intakeKnowledge(reading.district, fileMappings(reading));
  const read: SourceReading[] = [];
  for (const path of paths) {
    const book = await readFile({ name: basename(path), bytes: await readBytes(path) });
    if (!book.ok) throw new Refused(`${path}: ${fileRefusalMessage(vi.intake, book.error)}`);
    read.push(readSource(book.value, knowledge));
  }
  return read;
}

const sheetJson = ({ sheet, state, form, unsure }: SheetOfWorkbook) => ({
  sheet,
  state,
  form: form === null ? null : forms[form].sheet,
  unsure: unsure === null ? null : unsureJson(unsure),
});

function fileJson({ file, recognised, unsure, skipped }: SourceReading) {
  return {
    name: file,
    recognised: recognised.map((note) => ({ ...note, form: forms[note.form].sheet })),
    unsure: unsure.map(unsureJson),
    skipped,
  };
}

function unsureLines(unsure: UnsureSheet): readonly string[] {
  const { form, columns, confidence } = unsureJson(unsure);
  return [readWords.unsure(form, confidence), ...columns.map(({ column, header, field }) => readWords.column(column, header, field))];
}

function sheetLines({ sheet, state, form, unsure }: SheetOfWorkbook): readonly string[] {
  const line = readWords.sheet(sheet, state, form === null ? null : forms[form].sheet);
  return unsure === null ? [line] : [line, ...unsureLines(unsure)];
}

/** Proposals that say which form a sheet is; a sheet that nothing is proposed for stays open. */
function confirmed(unsure: readonly UnsureSheet[], wanted: readonly string[]): readonly SheetMapping[] {
  const names = new Set(wanted.map((name) => name.normalize("NFC")));
  const asked = unsure.filter(({ sheet }) => names.size === 0 || names.has(sheet.normalize("NFC")));
  return asked.map(({ proposal }) => proposal).filter(({ form }) => form !== null);
}

/** Tells of every sheet how it is read, and which ones a person has to decide on; with `--confirm` remembers what is proposed. */
export async function read({ input, file, confirm, sheet, out }: ReadCall): Promise<Outcome> {
  if (confirm && out === null) throw new UsageError("Lệnh read --confirm cần --out OUT.xlsx.");
  if (!confirm && out !== null) throw new UsageError("Lệnh read chỉ ghi tệp khi có --confirm.");
  const session = await openFile(input);
  const { sheets, findings } = valueOf(await sheetsOfWorkbook(session.excel), input);
  const files = await readFiles(file, session, input);
  const unsure = file.length === 0 ? sheets.flatMap((each) => each.unsure ?? []) : files.flatMap((each) => each.unsure);
  const mappings = confirm ? confirmed(unsure, sheet) : [];
  if (confirm && out !== null) {
    valueOf(await saveMappings(session.excel, mappings, vi), input);
    await saveFile(session, out);
  }
  const names = mappings.map((mapping) => mapping.sheet ?? "");
  return {
    json: {
      sheets: sheets.map(sheetJson),
      files: files.map(fileJson),
      confirmed: names,
      findings: findings.map((each) => findingJson(each, vi)),
    },
    lines: [
      ...sheets.flatMap(sheetLines),
      ...files.flatMap((each) => [each.file, ...each.unsure.flatMap((one) => [`  ${one.sheet}`, ...unsureLines(one)])]),
      ...findings.map(findingLine),
      ...(confirm ? [readWords.confirmed(names)] : []),
      ...(out === null ? [] : [summaryWords.wrote(out)]),
    ],
    exitCode: 0,
  };
}
