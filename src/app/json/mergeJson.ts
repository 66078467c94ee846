import type { MergeRow } from "../../core/merge/mergeRow";
import { differingFields } from "../../core/merge/mergeRow";
import type { IntakeConflict, IntakePlan } from "../../forms/intake/planIntake";
import type { IntakeRow, Rejection } from "../../forms/intake/types";
import type { FormKey } from "../../forms/schema/formKey";
import { headerOf } from "../../forms/schema/headerOf";
import { forms } from "../../forms/schema/registry";
import type { Words } from "../../i18n";
import { fileRefusalMessage, findingMessage, rejectionMessage } from "../../i18n";
import type { MergedFile, MergeOutcome } from "../merge/mergeFiles";

/** Rows by the sheet name of their form (RULINGS 27), in the order of the forms. */
function rowsByForm(rows: readonly MergeRow<FormKey>[]): Readonly<Record<string, number>> {
  const counts = new Map<FormKey, number>();
  for (const { form } of rows) counts.set(form, (counts.get(form) ?? 0) + 1);
  const keys = Object.keys(forms) as FormKey[];
  return Object.fromEntries(keys.flatMap((key) => (counts.has(key) ? [[forms[key].sheet, counts.get(key) ?? 0]] : [])));
}

function rejectedJson({ sheet, cell, reason }: Rejection, words: Words) {
  return {
    sheet,
    cell,
    code: reason.code,
    message: rejectionMessage(words.intake, reason, (finding) => findingMessage(words.findings, finding)),
  };
}

function valuesOf({ form, cells }: MergeRow<FormKey>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...cells].map(([name, content]) => [headerOf(form, name), content]));
}

const placeOf = (row: MergeRow<FormKey>) => ({ sheet: row.at.sheet, cell: row.at.cell, values: valuesOf(row) });

function differences({ row, ours, rivals }: IntakeConflict): readonly string[] {
  const others = ours === null ? rivals.map((rival) => rival.row) : [ours];
  return [...new Set(others.flatMap((other) => differingFields(row, other)))].map((name) => headerOf(row.form, name));
}

/** A row that waits for a choice: both sides with their cells, and in what they differ. */
export function conflictJson(file: string, conflict: IntakeConflict, words: Words) {
  const { row, ours, rivals } = conflict;
  const fields = differences(conflict);
  return {
    file,
    table: forms[row.form].sheet,
    sheet: row.at.sheet,
    cell: row.at.cell,
    fields,
    theirs: placeOf(row),
    ours: ours === null ? null : placeOf(ours),
    rivals: rivals.map((rival) => ({ file: rival.file, ...placeOf(rival.row) })),
    message: words.intake.conflict({ isOurs: ours !== null, fields }),
  };
}

function repairsOf(rows: readonly IntakeRow[]) {
  return {
    repaired: rows.flatMap(({ repairs }) => repairs),
    proposed: rows.flatMap(({ proposals }) => proposals),
  };
}

function planJson(plan: IntakePlan, words: Words) {
  const { reading, taken, same, conflicts, rejected } = plan;
  return {
    commune: reading.commune,
    communeReason: reading.communeReason,
    rows: rowsByForm(taken),
    same: rowsByForm(same),
    inConflict: rowsByForm(conflicts.map(({ row }) => row)),
    rejectedRows: rejected.filter(({ isRow }) => isRow).length,
    ...repairsOf(taken),
    rejected: rejected.map((rejection) => rejectedJson(rejection, words)),
    recognised: reading.recognised.map((note) => ({ ...note, form: forms[note.form].sheet })),
    skipped: reading.skipped,
  };
}

const nothing = {
  commune: null,
  communeReason: null,
  rows: {},
  same: {},
  inConflict: {},
  rejectedRows: 0,
  repaired: [],
  proposed: [],
  recognised: [],
  skipped: [],
};

function fileJson({ opened, plan, isKnown }: MergedFile, words: Words) {
  const { name, refusal, hash } = opened;
  const shared = { name, hash, alreadyTaken: isKnown, refused: refusal?.code ?? null };
  if (plan !== null) return { ...shared, ...planJson(plan, words) };
  const told =
    refusal === null ? [] : [{ sheet: null, cell: null, code: refusal.code, message: fileRefusalMessage(words.intake, refusal) }];
  return { ...shared, ...nothing, rejected: told };
}

/** `merge --json`, as INTERFACES.md has it; further keys beside. */
export function mergeJson({ files, missingCommunes }: MergeOutcome, words: Words) {
  return {
    files: files.map((file) => fileJson(file, words)),
    missingCommunes,
    conflicts: files.flatMap(({ opened, plan }) => (plan?.conflicts ?? []).map((conflict) => conflictJson(opened.name, conflict, words))),
  };
}
