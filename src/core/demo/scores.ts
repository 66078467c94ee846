import type { Criterion, ScoreCell, ScoreRow, ScoreTable, Village } from "../domain/district";
import type { LevelName, VillageCode } from "../domain/names";
import { levelName, year as toYear } from "../domain/names";
import type { TableOrigin } from "../findings/origin";
import type { ScorePlan } from "./aims";
import { aimOf, planOf } from "./aims";
import { demoYears } from "./careers";
import { framework281, framework292 } from "./framework";
import { levelNote } from "./levelNotes";
import { diceOf } from "./random";
import type { Candidacy } from "./registrations";
import { KDCTB } from "./registrations";
import { scoreCells } from "./scoreCells";

export const demoLevels: readonly LevelName[] = ["Tự chấm", "Xã", "Huyện"].map(levelName);

/** The first years kept only the district's scores; since 2022 every level is in the book. Low to high. */
const firstLevel: Readonly<Record<number, number>> = { 2019: 2, 2020: 1, 2021: 1, 2022: 0 };

/** A candidacy with its place among the recognised, or among the others, of its year and title. */
interface Placed {
  readonly candidacy: Candidacy;
  readonly place: number;
}

function placed(candidacies: readonly Candidacy[]): Placed[] {
  const counts = new Map<string, number>();
  return candidacies.map((candidacy) => {
    const key = `${candidacy.year}|${candidacy.title}|${candidacy.recognised}`;
    const place = counts.get(key) ?? 0;
    counts.set(key, place + 1);
    return { candidacy, place };
  });
}

/** One row serves both registrations of a village: that for KDCTB, made first, sets what its scores come to. */
function oncePerVillage(candidacies: readonly Placed[]): ReadonlyMap<VillageCode, Placed> {
  const decisive = new Map<VillageCode, Placed>();
  for (const entry of candidacies) if (!decisive.has(entry.candidacy.village)) decisive.set(entry.candidacy.village, entry);
  return decisive;
}

/** A lower level sees more good than the one above it: no veto, nothing open, some points more. */
function lowerLevel(plan: ScorePlan, steps: number): ScorePlan {
  return { ...plan, total: Math.min(99.5, plan.total + steps * 1.5), veto: null, weak: null, open: null };
}

interface TableSpec {
  readonly year: number;
  readonly criteria: readonly Criterion[];
  readonly origin: TableOrigin;
}

/** Where the commune already saw too few points, the district did not score any more in every second case. */
function highestLevel({ candidacy, place }: Placed): number {
  const commune = candidacy.year === 2022 && aimOf(candidacy, place) === "belowTotal" && place % 2 === 0 && !candidacy.recognised;
  return commune ? 1 : 2;
}

function rowsOf(entry: Placed, village: Village, { year, criteria, origin }: TableSpec): Omit<ScoreRow, "origin">[] {
  const { candidacy, place } = entry;
  const plan = planOf(candidacy, village, place, diceOf(`plan|${year}|${village.code}`));
  if (plan === null) return [];
  const highest = highestLevel(entry);
  const measures = ({ code }: Criterion) => diceOf(`${year}|${village.code}|${code}`);
  let lower: readonly ScoreCell[] | null = null;
  return demoLevels.slice(firstLevel[year] ?? 0, highest + 1).map((level) => {
    const steps = highest - demoLevels.indexOf(level);
    // The same dice for all levels: a lower one loses the same points in the same order, and only stops sooner.
    const dice = diceOf(`${origin.sheet}|${village.code}|${demoLevels[highest] ?? level}`);
    const cells = scoreCells(criteria, steps === 0 ? plan : lowerLevel(plan, steps), dice, measures);
    const veto = steps === 0 ? plan.veto : null;
    const note = lower === null ? null : levelNote(lower, cells, demoLevels.indexOf(level) - 1, place, veto);
    lower = cells;
    return { year: toYear(year), village: village.code, level, framework: null, cells, ...(note === null ? {} : { note }) };
  });
}

function tableOf(year: number, candidacies: readonly Placed[], villages: readonly Village[], all: readonly Criterion[]): ScoreTable {
  const framework = year < 2022 ? framework281 : framework292;
  const criteria = all.filter((criterion) => criterion.framework === framework);
  const origin: TableOrigin = { sheet: `Chấm điểm ${year}`, columns: {} };
  const decisive = oncePerVillage(candidacies.filter(({ candidacy }) => candidacy.year === year));
  const rows = villages.flatMap((village) => {
    const entry = decisive.get(village.code);
    return entry === undefined ? [] : rowsOf(entry, village, { year, criteria, origin });
  });
  return {
    origin,
    criteria: criteria.map(({ code }) => code),
    rows: rows.map((row, at) => ({ ...row, origin: { table: origin, row: 1 + at } })),
  };
}

/** KDCTB first: where a village registered for both, that registration sets what its scores come to. */
const inPlanningOrder = (candidacies: readonly Candidacy[]): Placed[] =>
  placed([...candidacies].sort((a, b) => Number(b.title === KDCTB) - Number(a.title === KDCTB)));

/** Says of a candidacy whether the council concluded otherwise than the scores. */
export function differingConclusions(candidacies: readonly Candidacy[]): (candidacy: Candidacy) => boolean {
  const differing = new Set(
    inPlanningOrder(candidacies)
      .filter(({ candidacy, place }) => (aimOf(candidacy, place) === "eligible") !== candidacy.recognised)
      .map(({ candidacy }) => candidacy),
  );
  return (candidacy) => differing.has(candidacy);
}

/** One score sheet a year, villages in the order of KhuDanCu, levels from low to high. */
export function demoScoreTables(
  candidacies: readonly Candidacy[],
  villages: readonly Village[],
  criteria: readonly Criterion[],
): readonly ScoreTable[] {
  const entries = inPlanningOrder(candidacies);
  return demoYears.map((year) => tableOf(year, entries, villages, criteria));
}
