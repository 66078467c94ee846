import type { Decimal } from "../../decimal/decimal";
import { add, compare, subtract, zero } from "../../decimal/decimal";
import type { Standings } from "../../scoring/evaluator";
import { foldText } from "../../text/fold";
import type { Move } from "./moves";

/** A content area on the way to the threshold: what it lacks to its floor, and what can be done in it. */
export interface AreaTask {
  /** Points that are lacking, 0 where none are. */
  readonly lacks: Decimal;
  /** What has to be moved, and what may be, those that can gain the most first. */
  readonly forced: readonly Move[];
  readonly free: readonly Move[];
  /** How many of `free` it takes at least; the first so many will do. */
  readonly least: number;
}

/** The fewest criteria that will do, each raised as far as it goes. */
export interface Fewest {
  readonly areas: readonly AreaTask[];
  /** What the whole lacks to the minimum total. */
  readonly lacks: Decimal;
  /** How many moves are picked freely, over all areas. */
  readonly picks: number;
  readonly moves: readonly Move[];
}

const shortfall = (required: Decimal, points: Decimal): Decimal => (compare(required, points) > 0 ? subtract(required, points) : zero);

const sumOf = (moves: readonly Move[]): Decimal => moves.reduce((sum, { most }) => add(sum, most), zero);

const byGain = (one: Move, other: Move): number => compare(other.most, one.most) || one.place - other.place;

/** How many of the moves, the largest first, bring what is lacking; null where all of them do not. */
function countTo(lacks: Decimal, have: Decimal, moves: readonly Move[]): number | null {
  let sum = have;
  let count = 0;
  while (compare(sum, lacks) < 0) {
    const next = moves[count];
    if (next === undefined) return null;
    sum = add(sum, next.most);
    count += 1;
  }
  return count;
}

function areaTask(lacks: Decimal, moves: readonly Move[]): AreaTask | null {
  const forced = moves.filter(({ reason }) => reason !== null);
  const free = moves.filter(({ reason }) => reason === null).sort(byGain);
  if (forced.some(({ gains }) => gains.length === 0)) return null;
  const least = countTo(lacks, sumOf(forced), free);
  return least === null ? null : { lacks, forced, free, least };
}

/**
 * The fewest criteria whose raising meets all floors and the minimum total; null where none do. Taking those that can gain the most is exact: so many of an
 * area can't bring more, in the area or to the whole, and those left for the whole are the largest of all areas.
 */
export function fewestMoves(moves: readonly Move[], { areas, whole }: Standings): Fewest | null {
  const tasks: AreaTask[] = [];
  for (const { contentArea, required, points } of areas) {
    const inArea = moves.filter(({ criterion }) => foldText(criterion.contentArea) === foldText(contentArea));
    const task = areaTask(shortfall(required, points), inArea);
    if (task === null) return null;
    tasks.push(task);
  }
  const lacks = shortfall(whole.required, whole.points);
  const taken = tasks.flatMap(({ forced, free, least }) => [...forced, ...free.slice(0, least)]);
  const rest = tasks.flatMap(({ free, least }) => free.slice(least)).sort(byGain);
  const more = countTo(lacks, sumOf(taken), rest);
  if (more === null) return null;
  const picks = tasks.reduce((sum, { least }) => sum + least, 0) + more;
  return { areas: tasks, lacks, picks, moves: [...taken, ...rest.slice(0, more)] };
}
