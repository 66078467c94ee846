import type { Choice, ConflictChoice, MergePreview } from "../../../app/merge/types";
import { conflictId } from "../../../forms/intake/conflictGroups";
import type { IntakePlan } from "../../../forms/intake/planIntake";
import type { WrittenRows } from "../../../i18n/screens/writtenRows";

type Choices = ReadonlyMap<string, Choice>;

/** Choices with one for some conflicts; null takes theirs back. */
export function withChoice(choices: Choices, ids: readonly string[], choice: Choice | null): Choices {
  const next = new Map(choices);
  for (const id of ids) {
    if (choice === null) next.delete(id);
    else next.set(id, choice);
  }
  return next;
}

/** Which offer "take the commune's" means: the only one, or the only one of the file; null where a person must look. */
export function offerOf({ theirs }: ConflictChoice, file: string | null): number | null {
  const offers = theirs.flatMap((offer, index) => (file === null || offer.file === file ? [index] : []));
  return offers.length === 1 ? (offers[0] ?? null) : null;
}

/** The conflicts to show: of a file, or without a choice. */
export function wantedConflicts(
  conflicts: readonly ConflictChoice[],
  choices: Choices,
  { file, open }: { readonly file: string | null; readonly open: boolean },
): readonly ConflictChoice[] {
  return conflicts.filter(
    ({ id, theirs }) => (file === null || theirs.some((offer) => offer.file === file)) && (!open || !choices.has(id)),
  );
}

/** The names of the files that conflicts come from, in their order. */
export function conflictFiles(conflicts: readonly ConflictChoice[]): readonly string[] {
  return [...new Set(conflicts.flatMap(({ theirs }) => theirs.map(({ file }) => file)))];
}

export interface Totals {
  /** Rows that nobody has to decide on: new ones, and those for blank rows of the district's. */
  readonly fresh: number;
  readonly filling: number;
  readonly same: number;
  readonly rejected: number;
  /** Keys of rows on which somebody has to decide. */
  readonly conflicts: number;
  readonly decided: number;
  /** Rows that would be added, by nobody's or somebody's decision. */
  readonly added: number;
  /** Blank rows of the district's that would be filled, likewise. */
  readonly filled: number;
  /** Rows of the district's that would be changed. */
  readonly replaced: number;
  /** Conflicts in which nothing is taken. */
  readonly kept: number;
}

/** Of a plan's rows that are taken, those that go into blank rows of the district's. */
export function fillingRows({ taken, fills }: IntakePlan): number {
  return taken.filter((row) => fills.has(row)).length;
}

/** Conflicts between files alone whose rows belong into a blank row of the district's. */
function fillingConflicts(plans: readonly IntakePlan[]): ReadonlySet<string> {
  return new Set(plans.flatMap(({ conflicts, fills }) => conflicts.filter(({ row }) => fills.has(row)).map(conflictId)));
}

/** What would happen to all rows, were it applied now. */
export function totals({ files, conflicts }: MergePreview, choices: Choices): Totals {
  const plans = files.flatMap(({ plan }) => plan ?? []);
  const sum = (count: (plan: (typeof plans)[number]) => number): number => plans.reduce((all, plan) => all + count(plan), 0);
  const theirs = conflicts.filter(({ id }) => choices.get(id)?.keep === "theirs");
  const replaced = theirs.filter(({ ours }) => ours !== null).length;
  const inBlank = fillingConflicts(plans);
  const chosenFills = theirs.filter(({ id, ours }) => ours === null && inBlank.has(id)).length;
  const filling = sum(fillingRows);
  const fresh = sum(({ taken }) => taken.length) - filling;
  return {
    fresh,
    filling,
    same: sum(({ same }) => same.length),
    rejected: sum(({ rejected }) => rejected.filter(({ isRow }) => isRow).length),
    conflicts: conflicts.length,
    decided: conflicts.filter(({ id }) => choices.has(id)).length,
    added: fresh + theirs.length - replaced - chosenFills,
    filled: filling + chosenFills,
    replaced,
    kept: conflicts.length - theirs.length,
  };
}

/** What would be written, in numbers as the language writes them. */
export function writtenRows({ added, filled, replaced }: Totals, decimal: (count: number) => string): WrittenRows {
  const some = (count: number): string | null => (count === 0 ? null : decimal(count));
  return { fresh: some(added), filled: some(filled), replaced: some(replaced) };
}
