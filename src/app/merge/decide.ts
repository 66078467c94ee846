import type { ConflictGroup } from "../../forms/intake/conflictGroups";
import { conflictGroups, conflictId, variantOf } from "../../forms/intake/conflictGroups";
import type { DistrictRow } from "../../forms/intake/districtRows";
import type { IntakeConflict, IntakePlan } from "../../forms/intake/planIntake";
import type { IntakeRow } from "../../forms/intake/types";
import type { AppliedFile, Choice, ChoiceCounts, MergePreview } from "./types";

/** A row that goes into a row of the district's. */
export interface RowToUpdate {
  readonly ours: DistrictRow;
  readonly theirs: IntakeRow;
  /** The district's row is a blank one. */
  readonly fills: boolean;
}

/** What is to be written, and what that makes of each file. */
export interface Decided {
  readonly files: readonly AppliedFile[];
  readonly choices: ChoiceCounts;
  readonly updates: readonly RowToUpdate[];
  readonly additions: readonly IntakeRow[];
}

type Fate = "open" | "declined" | "chosen" | "same";

/** Gives each row in conflict its fate: of rows that would write the same the first is chosen, the others are there by then. */
class Decisions {
  readonly #groups: ReadonlyMap<string, ConflictGroup>;
  readonly #choices: ReadonlyMap<string, Choice>;
  readonly #done = new Set<string>();

  constructor(groups: readonly ConflictGroup[], choices: ReadonlyMap<string, Choice>) {
    this.#groups = new Map(groups.map((group) => [group.id, group]));
    this.#choices = choices;
    for (const [id, choice] of choices) {
      const offers = this.#groups.get(id)?.offers;
      if (offers === undefined || (choice.keep === "theirs" && offers[choice.index] === undefined)) {
        throw new Error(`The preview has nothing to choose so: ${id}`);
      }
    }
  }

  fateOf(conflict: IntakeConflict): Fate {
    const id = conflictId(conflict);
    const choice = this.#choices.get(id);
    if (choice === undefined) return "open";
    if (choice.keep === "ours") return "declined";
    if (this.#groups.get(id)?.offers[choice.index]?.variant !== variantOf(conflict)) return "declined";
    const isDone = this.#done.has(id);
    this.#done.add(id);
    return isDone ? "same" : "chosen";
  }

  counts(): ChoiceCounts {
    const made = [...this.#choices.values()];
    const theirs = made.filter(({ keep }) => keep === "theirs").length;
    return { theirs, ours: made.length - theirs, open: this.#groups.size - made.length };
  }
}

interface DecidedPlan {
  readonly plan: IntakePlan;
  readonly chosen: readonly IntakeConflict[];
  readonly declined: readonly IntakeRow[];
}

function decidedPlan(plan: IntakePlan, decisions: Decisions): DecidedPlan {
  const byFate: Record<Fate, IntakeConflict[]> = { open: [], declined: [], chosen: [], same: [] };
  for (const conflict of plan.conflicts) byFate[decisions.fateOf(conflict)].push(conflict);
  const rows = (fate: Fate): readonly IntakeRow[] => byFate[fate].map(({ row }) => row);
  return {
    plan: {
      ...plan,
      taken: [...plan.taken, ...rows("chosen")],
      same: [...plan.same, ...rows("same")],
      conflicts: byFate.open,
    },
    chosen: byFate.chosen,
    declined: rows("declined"),
  };
}

function updatesOf({ plan, chosen }: DecidedPlan): readonly RowToUpdate[] {
  const ours = new Map(chosen.flatMap((conflict) => (conflict.ours === null ? [] : [[conflict.row, conflict.ours] as const])));
  return plan.taken.flatMap((theirs): readonly RowToUpdate[] => {
    const [row, blank] = [ours.get(theirs), plan.fills.get(theirs)];
    if (row !== undefined) return [{ ours: row, theirs, fills: false }];
    return blank === undefined ? [] : [{ ours: blank, theirs, fills: true }];
  });
}

/** Decides about every row of a preview by what was chosen. Throws on a choice that it does not offer. */
export function decide({ files }: MergePreview, choices: ReadonlyMap<string, Choice>): Decided {
  const decisions = new Decisions(
    conflictGroups(
      files.flatMap(({ plan }) => plan ?? []),
      [],
    ),
    choices,
  );
  const decided = files.map((file) => ({ file, made: file.plan === null ? null : decidedPlan(file.plan, decisions) }));
  const updates = decided.flatMap(({ made }) => (made === null ? [] : updatesOf(made)));
  const updating = new Set(updates.map(({ theirs }) => theirs));
  return {
    files: decided.map(({ file, made }) => ({
      ...file,
      plan: made?.plan ?? null,
      chosen: made?.chosen.map(({ row }) => row) ?? [],
      declined: made?.declined ?? [],
    })),
    choices: decisions.counts(),
    updates,
    additions: decided.flatMap(({ made }) => made?.plan.taken.filter((row) => !updating.has(row)) ?? []),
  };
}
