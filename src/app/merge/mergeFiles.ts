import type { District } from "../../core/domain/district";
import { year as yearOf } from "../../core/domain/names";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../../excel";
import { bookRows, placedRow } from "../../forms/intake/bookRows";
import { placeFinder } from "../../forms/intake/bookPlaces";
import type { IntakePlan } from "../../forms/intake/planIntake";
import { planIntake } from "../../forms/intake/planIntake";
import { intakeKnowledge } from "../../forms/intake/readSource";
import type { IntakeRow } from "../../forms/intake/types";
import { nameKey } from "../../forms/intake/villageFinder";
import { serialFromIso } from "../../forms/schema/dates";
import { emptyScoreSheet } from "../../forms/write/formSheetModels";
import type { Words } from "../../i18n";
import type { GivenFile } from "../../intake/readFile";
import { addSheets } from "../createForms";
import { fileMappings } from "../mapping/readMappings";
import type { FormsReading } from "../readForms";
import { readForms } from "../readForms";
import type { LogEntry } from "./log";
import { loggedHashes, logRequest, logSheet, readLog } from "./log";
import type { OpenedFile } from "./readFiles";
import { openFiles } from "./readFiles";
import type { SourceReader } from "./sourceReader";
import { directReader } from "./sourceReader";
import { appendAll, appendRequests, undoAll } from "./writeRows";

export interface MergeRequest {
  readonly excel: ExcelAccess;
  readonly files: readonly GivenFile[];
  /** Who reads the files; whoever gives it closes it. Without one they are read on the spot. */
  readonly reader?: SourceReader;
  /** The day that the log names, ISO. Nothing here has a clock. */
  readonly today: string;
  readonly words: Words;
}

/** What became of a file. */
export interface MergedFile {
  readonly opened: OpenedFile;
  /** Null where the file could not be read. */
  readonly plan: IntakePlan | null;
  /** The very same bytes were taken in before, by the log or as another file of this call. */
  readonly isKnown: boolean;
}

export interface MergeOutcome {
  readonly files: readonly MergedFile[];
  /** Communes of the book from which no file came. */
  readonly missingCommunes: readonly string[];
  /** Takes everything back as one step; null where nothing was written. */
  readonly undo: UndoHandle | null;
}

/** Rows that can't go into the book after all become rejections. */
function placed(plans: readonly IntakePlan[], { workbook, district }: FormsReading): readonly IntakePlan[] {
  const placeOf = placeFinder(workbook.grids, intakeKnowledge(district).codes, district);
  return plans.map((plan) => {
    const results = plan.taken.map((row) => placedRow(row, placeOf));
    return {
      ...plan,
      taken: results.flatMap((result) => ("place" in result ? [result.row] : [])),
      rejected: [...plan.rejected, ...results.flatMap((result) => ("rejection" in result ? [result.rejection] : []))],
    };
  });
}

function requestsFor(rows: readonly IntakeRow[], { workbook, district }: FormsReading) {
  const placeOf = placeFinder(workbook.grids, intakeKnowledge(district).codes, district);
  const targets = rows.map((row) => placedRow(row, placeOf)).flatMap((result) => ("place" in result ? [result] : []));
  return bookRows(targets).flatMap(appendRequests);
}

/** Years of scores for which the book has no sheet: those of `Chấm điểm 2021` do not go into `Chấm điểm 2020`. */
function yearsWithoutSheet(plans: readonly IntakePlan[], { workbook, district }: FormsReading): readonly number[] {
  const placeOf = placeFinder(workbook.grids, intakeKnowledge(district).codes, district);
  const years = plans.flatMap(({ taken }) => taken.flatMap(({ form, cells }) => (form === "scores" ? [Number(cells.get("year"))] : [])));
  return [...new Set(years)].filter((year) => placeOf("scores", year) === null).sort((one, other) => one - other);
}

interface Prepared {
  readonly reading: FormsReading;
  readonly steps: readonly UndoHandle[];
}

async function withScoreSheets(
  request: MergeRequest,
  plans: readonly IntakePlan[],
  reading: FormsReading,
): Promise<Result<Prepared, ExcelRefusal>> {
  const years = yearsWithoutSheet(plans, reading);
  if (years.length === 0) return ok({ reading, steps: [] });
  const { excel, words } = request;
  const added = await addSheets(
    excel,
    years.map((year) => emptyScoreSheet(reading.district, yearOf(year), words.forms)),
  );
  if (!added.ok) return added;
  const steps = added.value.undo === null ? [] : [added.value.undo];
  const again = await readForms(excel);
  if (again.ok) return ok({ reading: again.value, steps });
  const back = await undoAll(steps).undo();
  return back.ok ? again : back;
}

function entriesOf(files: readonly MergedFile[], today: string): readonly LogEntry[] {
  return files.flatMap(({ opened, plan, isKnown }) =>
    plan === null || isKnown
      ? []
      : [
          {
            day: serialFromIso(today) ?? 0,
            file: opened.name,
            commune: plan.reading.commune ?? "",
            hash: opened.hash,
            taken: plan.taken.length,
            same: plan.same.length,
            rejected: plan.rejected.filter(({ isRow }) => isRow).length,
            inConflict: plan.conflicts.length,
          },
        ],
  );
}

async function writeLog({ excel, words, today }: MergeRequest, files: readonly MergedFile[], former: Awaited<ReturnType<typeof readLog>>) {
  const entries = entriesOf(files, today);
  if (!former.ok) return former;
  if (entries.length === 0) return ok([]);
  if (former.value !== null) return appendAll(excel, [logRequest(former.value, entries)]);
  const added = await addSheets(excel, [logSheet(entries, words)]);
  return added.ok ? ok(added.value.undo === null ? [] : [added.value.undo]) : added;
}

function missingCommunes(district: District, files: readonly MergedFile[]): readonly string[] {
  const came = new Set(
    files.flatMap(({ plan }) => (plan === null || plan.reading.commune === null ? [] : [nameKey(plan.reading.commune)])),
  );
  const communes = new Map(district.villages.filter(({ merged }) => merged === null).map(({ commune }) => [nameKey(commune), commune]));
  return [...communes].flatMap(([key, commune]) => (came.has(key) ? [] : [commune]));
}

/** The plan of each file, and which of them are known by their content. */
function mergedFiles(opened: readonly OpenedFile[], plans: readonly IntakePlan[], logged: ReadonlySet<string>): readonly MergedFile[] {
  const seen = new Set(logged);
  const byReading = new Map(plans.map((plan) => [plan.reading, plan]));
  return opened.map((file) => {
    const isKnown = file.hash !== "" && seen.has(file.hash);
    seen.add(file.hash);
    return { opened: file, plan: file.reading === null ? null : (byReading.get(file.reading) ?? null), isKnown };
  });
}

/**
 * Takes communes' workbooks into the open one: what is new is added below its tables, nothing that stands there is changed. What needs somebody's
 * decision - conflicts, rejected rows - is told and stays out. All in one step that can be taken back; on a failure nothing is left half done.
 */
export async function mergeFiles(request: MergeRequest): Promise<Result<MergeOutcome, ExcelRefusal>> {
  const { excel, words } = request;
  const first = await readForms(excel);
  if (!first.ok) return first;
  const log = await readLog(excel, words.intake);
  if (!log.ok) return log;
  const { district } = first.value;
  const knowledge = intakeKnowledge(district, fileMappings(first.value));
  const opened = await openFiles(request.files, knowledge, { reader: request.reader ?? directReader() });
  const plans = planIntake(
    district,
    opened.flatMap(({ reading }) => reading ?? []),
  );
  const prepared = await withScoreSheets(request, plans, first.value);
  if (!prepared.ok) return prepared;
  const settled = placed(plans, prepared.value.reading);
  const files = mergedFiles(opened, settled, loggedHashes(log.value));
  const appended = await appendAll(
    excel,
    requestsFor(
      settled.flatMap(({ taken }) => taken),
      prepared.value.reading,
    ),
  );
  const logged = appended.ok ? await writeLog(request, files, log) : appended;
  const steps = [...prepared.value.steps, ...(appended.ok ? appended.value : []), ...(logged.ok ? logged.value : [])];
  if (!logged.ok) {
    const back = await undoAll(steps).undo();
    return back.ok ? logged : back;
  }
  return ok({ files, missingCommunes: missingCommunes(district, files), undo: steps.length === 0 ? null : undoAll(steps) });
}
