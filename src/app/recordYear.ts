import type { Decision } from "../core/council/decisions";
import { clashingDecision, decisionFault } from "../core/council/decisions";
import type { Candidate, CouncilYear, Recordable, RecordedRow } from "../core/council/types";
import type { Recognition } from "../core/domain/district";
import type { TitleName, Year } from "../core/domain/names";
import { findTitle } from "../core/framework/titles";
import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import type { ExcelAccess, UndoHandle } from "../excel";
import { appendRows } from "../excel";
import { isoFromText } from "../forms/schema/dates";
import { cleanText } from "../forms/schema/rawCell";
import { ledgerForm } from "../forms/schema/ledger";
import { placedRows } from "../forms/write/placedRows";
import { ownLedger } from "./ownLedger";
import type { CouncilReading } from "./council";
import { readCouncil } from "./council";
import type { RecordRefusal } from "./recordRefusal";

/** A decision as typed: the number, and the date day first (`31/10/2022`). `title` null: of every title of the year. */
export interface DecisionEntry {
  readonly title: string | null;
  readonly number: string;
  readonly date: string;
}

export interface RecordRequest {
  readonly excel: ExcelAccess;
  readonly year: number;
  /** Titles that none of them names are not recorded. */
  readonly decisions: readonly DecisionEntry[];
}

export interface RecordOutcome {
  /** In the order of KhuDanCu, then title low to high, as in the lists below. */
  readonly recorded: readonly RecordedRow[];
  /** In the ledger before. */
  readonly already: readonly RecordedRow[];
  readonly withoutConclusion: readonly Candidate[];
  /** Null where there was nothing to record. */
  readonly undo: UndoHandle | null;
}

type Decisions = ReadonlyMap<TitleName, Decision>;

/** The decision of each title that is to be recorded. */
function decisionsOf(
  entries: readonly DecisionEntry[],
  { titles, year }: CouncilYear,
  ledger: readonly Recognition[],
): Result<Decisions, RecordRefusal> {
  const decisions = new Map<TitleName, Decision>();
  for (const entry of entries) {
    const title = entry.title === null ? null : findTitle(titles, entry.title);
    if (entry.title !== null && title === null) return refuse({ code: "unknown-record-title", title: entry.title, year });
    const typed = { number: cleanText(entry.number), date: isoFromText(entry.date) };
    const fault = decisionFault(typed, year, ledger);
    if (fault !== null) return refuse({ code: "decision", title: title ?? titles.join("; "), fault });
    const decision = { number: typed.number, date: typed.date ?? "" };
    for (const each of title === null ? titles : [title]) decisions.set(each, decision);
  }
  const clash = clashingDecision(decisions);
  return clash === null ? ok(decisions) : refuse({ code: "decision", ...clash });
}

/** What forbids to record anything, decisions aside. */
function obstacle({ council, blocking }: CouncilReading, titles: ReadonlySet<TitleName>): RecordRefusal | null {
  if (blocking.length > 0) return { code: "blocked", findings: blocking };
  const unfounded = council.unfounded.find(({ title }) => titles.has(title));
  return unfounded === undefined
    ? null
    : { code: "unfounded-conclusion", village: unfounded.village.code, title: unfounded.title, at: unfounded.at };
}

function recognitionOf(
  { village, title, status }: Recordable,
  year: Year,
  { number, date }: Decision,
  origin: Recognition["origin"],
): Recognition {
  return { year, village: village.code, title, typedStatus: status, decisionNumber: number, decisionDate: date, origin };
}

async function write(
  excel: ExcelAccess,
  { forms, council }: CouncilReading,
  recordable: readonly Recordable[],
  decisions: Decisions,
): Promise<Result<UndoHandle | null, RecordRefusal>> {
  const place = ownLedger(forms, council.year);
  if (!place.ok) return place;
  if (recordable.length === 0) return ok(null);
  const { sheet, afterRow, hasData, above, firstColumn, lastColumn, columns } = place.value;
  const origin = { table: { sheet, columns: Object.fromEntries(columns) }, row: afterRow };
  const rows = recordable.flatMap((each) => {
    const decision = decisions.get(each.title);
    return decision === undefined ? [] : [recognitionOf(each, council.year, decision, origin)];
  });
  const cells = placedRows(ledgerForm, rows, place.value);
  return appendRows(excel, { sheet, afterRow, afterData: hasData, above, firstColumn, lastColumn, ...cells });
}

/**
 * Writes the year's recognitions into the ledger, under its last row: a row for each conclusion `Đạt`, its status by the ledger's law. What the ledger has
 * already is not written again. Refused, with nothing written, where a row of Kết luận or Sổ công nhận can't be understood, or a decision can't be right.
 */
export async function recordYear({ excel, year, decisions: entries }: RecordRequest): Promise<Result<RecordOutcome, RecordRefusal>> {
  const reading = await readCouncil(excel, year);
  if (!reading.ok) return reading;
  const { council, forms } = reading.value;
  const decisions = decisionsOf(entries, council, forms.district.ledger);
  if (!decisions.ok) return decisions;
  const titles: ReadonlySet<TitleName> = new Set(decisions.value.keys());
  const refusal = obstacle(reading.value, titles);
  if (refusal !== null) return refuse(refusal);
  const chosen = <T extends Candidate>(rows: readonly T[]): readonly T[] => rows.filter(({ title }) => titles.has(title));
  const recordable = chosen(council.recordable);
  const written = await write(excel, reading.value, recordable, decisions.value);
  if (!written.ok) return written;
  const decided = (title: TitleName) => decisions.value.get(title) ?? { number: "", date: null };
  return ok({
    recorded: recordable.map((each) => ({ ...each, decisionNumber: decided(each.title).number, decisionDate: decided(each.title).date })),
    already: chosen(council.already),
    withoutConclusion: chosen(council.withoutConclusion),
    undo: written.value,
  });
}
