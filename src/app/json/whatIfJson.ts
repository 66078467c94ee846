import type { Outcome, Reason } from "../../core/domain/evaluation";
import type { Change } from "../../core/whatIf/adjustment";
import type {
  CommuneComparison,
  InvalidatedScore,
  ProposalDifference,
  TitleComparison,
  TurnedVillage,
  VetoDifference,
  WhatIfResult,
} from "../../core/whatIf/result";

export interface AdjustmentJson {
  readonly kind: Change["kind"];
  /** As the option `--set` writes it: `KDCTB [Khu vực I]`, `6.2 KDCTB`, `6.2`. */
  readonly target: string;
  readonly framework: string;
  readonly title: string | null;
  readonly areaClass: string | null;
  readonly criterion: string | null;
  /** Shares are fractions of 1; null = no veto. */
  readonly before: number | null;
  readonly after: number | null;
}

interface VillageKeys {
  readonly code: string;
  readonly commune: string;
  readonly name: string;
}

export interface TurnedVillageJson extends VillageKeys {
  readonly before: Outcome;
  readonly after: Outcome;
  /** By trial; under a changed maximum they may differ from what they are now. */
  readonly total: number;
  readonly max: number;
  readonly totalBefore: number;
  readonly maxBefore: number;
  readonly reasonsBefore: readonly Reason[];
  readonly reasonsAfter: readonly Reason[];
}

export interface TitleComparisonJson {
  readonly registered: number;
  readonly before: number;
  readonly after: number;
  readonly newlyPassing: readonly TurnedVillageJson[];
  readonly newlyFailing: readonly TurnedVillageJson[];
  readonly communes: readonly CommuneComparison[];
  readonly vetoesLifted: readonly (VillageKeys & { readonly criterion: string })[];
  readonly vetoesImposed: readonly (VillageKeys & { readonly criterion: string })[];
  readonly proposals: readonly (VillageKeys & { readonly before: string | null; readonly after: string | null })[];
}

/** `whatif --json`. `sheet`: the sheet that was written, null where none was. */
export interface WhatIfJson {
  readonly year: number;
  readonly adjustments: readonly AdjustmentJson[];
  readonly titles: Readonly<Record<string, TitleComparisonJson>>;
  readonly invalid: readonly InvalidatedScore[];
  readonly sheet: string | null;
}

export function whatIfJson({ year, changes, titles, invalid }: WhatIfResult, sheet: string | null): WhatIfJson {
  return {
    year,
    adjustments: changes.map(adjustmentJson),
    titles: Object.fromEntries(titles.map((comparison) => [comparison.title, titleJson(comparison)])),
    invalid: invalid.map(({ village, criterion, value, max, sheet: at, cell }) => ({ village, criterion, value, max, sheet: at, cell })),
    sheet,
  };
}

function adjustmentJson(change: Change): AdjustmentJson {
  const { kind, framework, before, after } = change;
  const title = change.kind === "max" ? null : change.title;
  const areaClass = "areaClass" in change ? change.areaClass : null;
  const criterion = "criterion" in change ? change.criterion : null;
  const target = [criterion, title, areaClass === null ? null : `[${areaClass}]`].filter((part) => part !== null).join(" ");
  return { kind, target, framework, title, areaClass, criterion, before, after };
}

function titleJson(comparison: TitleComparison): TitleComparisonJson {
  const { registered, before, after, communes } = comparison;
  return {
    registered,
    before,
    after,
    newlyPassing: comparison.newlyPassing.map(turnedJson),
    newlyFailing: comparison.newlyFailing.map(turnedJson),
    communes: communes.map((commune) => ({ name: commune.name, before: commune.before, after: commune.after })),
    vetoesLifted: comparison.vetoesLifted.map(vetoJson),
    vetoesImposed: comparison.vetoesImposed.map(vetoJson),
    proposals: comparison.proposals.map(proposalJson),
  };
}

function keysOf({ code, commune, name }: TurnedVillage["village"]): VillageKeys {
  return { code, commune, name };
}

function turnedJson({ village, before, after }: TurnedVillage): TurnedVillageJson {
  return {
    ...keysOf(village),
    before: before.outcome,
    after: after.outcome,
    total: after.total,
    max: after.max,
    totalBefore: before.total,
    maxBefore: before.max,
    reasonsBefore: before.reasons,
    reasonsAfter: after.reasons,
  };
}

const vetoJson = ({ village, criterion }: VetoDifference) => ({ ...keysOf(village), criterion });

const proposalJson = ({ village, before, after }: ProposalDifference) => ({ ...keysOf(village), before, after });
