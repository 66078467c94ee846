import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { AppendRequest, ExcelAccess, ExcelRefusal, UndoHandle, UpdateRequest } from "../../excel";
import { joinedUndo } from "../../excel";
import { bookRows, placedRow } from "../../forms/intake/bookRows";
import type { IntakeRow } from "../../forms/intake/types";
import { serialFromIso } from "../../forms/schema/dates";
import type { Words } from "../../i18n";
import { addSheets } from "../createForms";
import type { FormsReading } from "../readForms";
import { readForms } from "../readForms";
import type { AppRefusal } from "../refusal";
import { basisOf } from "./basis";
import type { Decided } from "./decide";
import { decide } from "./decide";
import type { LogEntry } from "./log";
import { logRequest, logSheet, readLog } from "./log";
import { lackingScoreSheets, placesIn } from "./settle";
import type { AppliedFile, Choice, MergeOutcome, MergePreview } from "./types";
import { updateRequests } from "./updateRequests";
import { appendAll, appendRequests, updateAll } from "./writeRows";

export interface ApplyRequest {
  readonly excel: ExcelAccess;
  readonly preview: MergePreview;
  /** By the conflicts' ids. What nobody chose about stays as it is. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** The day that the log names, ISO. Nothing here has a clock. */
  readonly today: string;
  readonly words: Words;
}

type Steps = Result<readonly UndoHandle[], ExcelRefusal>;

function stepsOf(undo: UndoHandle | null): readonly UndoHandle[] {
  return undo === null ? [] : [undo];
}

/** The request, told by nothing that the same merge changes in the row above. */
function toldByOthers(request: AppendRequest, updates: readonly UpdateRequest[]): AppendRequest {
  const changed = new Set(
    updates
      .filter(({ sheet }) => sheet === request.sheet)
      .flatMap(({ cells }) => cells.flatMap(({ row, column }) => (row === request.afterRow ? [column] : []))),
  );
  return { ...request, above: request.above?.map((value, at) => (changed.has(request.firstColumn + at) ? null : value)) ?? null };
}

/** The rows as they are added to their tables; null where the book has no place for one, so that none is lost without a word. */
function additionsTo(reading: FormsReading, rows: readonly IntakeRow[]): readonly AppendRequest[] | null {
  const placeOf = placesIn(reading);
  const placed = rows.map((row) => placedRow(row, placeOf)).flatMap((result) => ("place" in result ? [result] : []));
  return placed.length < rows.length ? null : bookRows(placed).flatMap(appendRequests);
}

/** Adds rows to the book's tables, after the sheets that they need. */
async function writeAdditions(
  { excel, words }: ApplyRequest,
  reading: FormsReading,
  rows: readonly IntakeRow[],
  updates: readonly UpdateRequest[],
): Promise<Steps> {
  const lacking = lackingScoreSheets(rows, reading, words);
  const added = lacking.length === 0 ? ok({ undo: null }) : await addSheets(excel, lacking);
  if (!added.ok) return added;
  const sheets = stepsOf(added.value.undo);
  const again = lacking.length === 0 ? ok(reading) : await readForms(excel);
  if (!again.ok) return failed(sheets, again.error);
  const requests = additionsTo(again.value, rows);
  if (requests === null) return failed(sheets, { code: "changed-since-preview" });
  const appended = await appendAll(
    excel,
    requests.map((each) => toldByOthers(each, updates)),
  );
  return appended.ok ? ok([...sheets, ...appended.value]) : failed(sheets, appended.error);
}

/** Takes back what was done before a step that was refused. */
async function failed(steps: readonly UndoHandle[], error: ExcelRefusal): Promise<Result<never, ExcelRefusal>> {
  const back = await joinedUndo(steps).undo();
  return back.ok ? refuse(error) : back;
}

/** A file that was taken in before is logged again only where it gave rows this time. */
function entriesOf(files: readonly AppliedFile[], today: string): readonly LogEntry[] {
  return files.flatMap(({ opened, plan, isKnown, declined }) =>
    plan === null || (isKnown && plan.taken.length === 0)
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
            inConflict: plan.conflicts.length + declined.length,
          },
        ],
  );
}

async function writeLog({ excel, words, today }: ApplyRequest, files: readonly AppliedFile[]): Promise<Steps> {
  const entries = entriesOf(files, today);
  if (entries.length === 0) return ok([]);
  const former = await readLog(excel, words.intake);
  if (!former.ok) return former;
  if (former.value !== null) return appendAll(excel, [logRequest(former.value, entries)]);
  const added = await addSheets(excel, [logSheet(entries, words)]);
  return added.ok ? ok(stepsOf(added.value.undo)) : added;
}

/** One part after the other, all or none. Cells are changed before rows are added, which may move what stands below. */
async function writeAll(request: ApplyRequest, reading: FormsReading, { updates, additions, files }: Decided): Promise<Steps> {
  const done: UndoHandle[] = [];
  const changes = updateRequests(updates, reading.workbook.grids);
  const parts = [
    () => updateAll(request.excel, changes),
    () => writeAdditions(request, reading, additions, changes),
    () => writeLog(request, files),
  ];
  for (const part of parts) {
    const steps = await part();
    if (!steps.ok) return failed(done, steps.error);
    done.push(...steps.value);
  }
  return ok(done);
}

/**
 * Writes what a preview showed, with what a person chose: new rows below the tables, scores into the rows that wait for them, chosen rows into the
 * district's own. All in one step that can be taken back; on a failure the workbook is as it was. Refused (`changed-since-preview`), with nothing
 * written, where the workbook's rows are no longer those of the preview.
 */
export async function applyMerge(request: ApplyRequest): Promise<Result<MergeOutcome, AppRefusal>> {
  const { excel, preview, choices } = request;
  const decided = decide(preview, choices);
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  if ((await basisOf(reading.value)) !== preview.basis) return refuse({ code: "changed-since-preview" });
  const steps = await writeAll(request, reading.value, decided);
  if (!steps.ok) return steps;
  return ok({
    files: decided.files,
    missingCommunes: preview.missingCommunes,
    choices: decided.choices,
    undo: steps.value.length === 0 ? null : joinedUndo(steps.value),
  });
}
