import type { Choice, ConflictChoice, MergePreview } from "../../../app/merge/types";

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
  /** Rows that nobody has to decide on. */
  readonly fresh: number;
  readonly same: number;
  readonly rejected: number;
  /** Keys of rows on which somebody has to decide. */
  readonly conflicts: number;
  readonly decided: number;
  /** Rows that would be added, by nobody's or somebody's decision. */
  readonly added: number;
  /** Rows of the district's that would be changed. */
  readonly replaced: number;
  /** Conflicts in which nothing is taken. */
  readonly kept: number;
}

/** What would happen to all rows, were it applied now. */
export function totals({ files, conflicts }: MergePreview, choices: Choices): Totals {
  const plans = files.flatMap(({ plan }) => plan ?? []);
  const sum = (count: (plan: (typeof plans)[number]) => number): number => plans.reduce((all, plan) => all + count(plan), 0);
  const theirs = conflicts.filter(({ id }) => choices.get(id)?.keep === "theirs");
  const replaced = theirs.filter(({ ours }) => ours !== null).length;
  const fresh = sum(({ taken }) => taken.length);
  return {
    fresh,
    same: sum(({ same }) => same.length),
    rejected: sum(({ rejected }) => rejected.filter(({ isRow }) => isRow).length),
    conflicts: conflicts.length,
    decided: conflicts.filter(({ id }) => choices.has(id)).length,
    added: fresh + theirs.length - replaced,
    replaced,
    kept: conflicts.length - theirs.length,
  };
}
