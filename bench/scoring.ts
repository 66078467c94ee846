import type { ScoreCell } from "../src/core/domain/district";
import { createEvaluator } from "../src/core/scoring/evaluator";
import { benchRows, benchSpec } from "./scoringJob";
import type { Clock, Comparison, Verdict } from "./support/measure";
import { alternate, clocked, verdict } from "./support/measure";

const sizes = [126, 1_376, 10_000, 100_000];
const ratioLimit = 4;
/** From one size to the next the time a village takes may grow this many times more than the bare loop's, which meets the same processor caches. */
const growthLimit = 2;
/** Every size is repeated up to this many cells a timing, so that small sizes are not lost in the clock's grain. */
const cellsPerTiming = 2_000_000;
/**
 * Small sizes are measured on as many different tables as make this many villages. Meeting the same few thousand cells again and again, a processor
 * foresees every one of them: the bare loop over one table of 126 villages takes 0.8 ns a cell, over tables by turns as much as at larger sizes. No
 * workbook is scored hundreds of times on end; what one table alone gives is printed beside it.
 */
const villagesMet = 2_000;
/** Enough for the median to stand among timings after the engine has optimised, also on a busy machine. */
const rounds = 31;

type Rows = readonly (readonly ScoreCell[])[];

/** The peer: a plain nested loop over the same cells that adds the numbers and skips the rest. */
function bareSum(rows: Rows): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      if (typeof cell === "number") {
        sum += cell;
      }
    }
  }
  return sum;
}

function createScoring(): (rows: Rows) => number {
  const evaluator = createEvaluator(benchSpec);
  const columns = evaluator.columnsOf(benchSpec.criteria.map((criterion) => criterion.code));
  return (rows) => {
    const results = rows.map((cells) => evaluator.evaluate(cells, columns));
    return results.reduce((sum, result) => sum + result.total, 0);
  };
}

/** So many runs under one clock, the tables by turns, for all of which `kept` answers. */
function repeated(times: number, tables: readonly Rows[], run: (rows: Rows) => number): Clock {
  return clocked(() => {
    let kept = 0;
    for (let time = 0; time < times; time++) kept += run(tables[time % tables.length]!);
    return kept;
  });
}

interface Measured extends Comparison {
  readonly villages: number;
  readonly repeats: number;
  /** Time by the bare loop's where one table is met again and again. */
  readonly oneTable: number;
}

function tablesOf(villages: number): readonly Rows[] {
  const count = Math.max(1, Math.floor(villagesMet / villages));
  const rows = benchRows(villages * count);
  return Array.from({ length: count }, (_none, table) => rows.slice(table * villages, (table + 1) * villages));
}

async function measure(villages: number): Promise<Measured> {
  const tables = tablesOf(villages);
  const score = createScoring();
  const repeats = Math.max(1, Math.floor(cellsPerTiming / (villages * benchSpec.criteria.length)));
  const first = await clocked(() => score(tables[0]!))();
  const byTurns = (met: readonly Rows[]): Promise<Comparison> =>
    alternate({ rounds }, repeated(repeats, met, score), repeated(repeats, met, bareSum));
  const warm = await byTurns(tables);
  const one = tables.length === 1 ? warm : await byTurns(tables.slice(0, 1));
  return { ...warm, first, villages, repeats, oneTable: one.ours / one.peer };
}

function perVillage({ ours, villages, repeats }: Measured): number {
  return (ours * 1e6) / (villages * repeats);
}

/** How much more than the bare loop's the time a village takes has grown, at the worst of the steps between sizes. */
function worstGrowth(measured: readonly Measured[]): number {
  const ratios = measured.map(({ ours, peer }) => ours / peer);
  return Math.max(...ratios.slice(1).map((ratio, index) => ratio / (ratios[index] ?? ratio)));
}

/** Scoring against the bare loop at every size, and its growth. Also prints what each size took. */
export async function benchScoring(): Promise<readonly Verdict[]> {
  const measured: Measured[] = [];
  for (const villages of sizes) {
    measured.push(await measure(villages));
  }
  console.table(
    measured.map((line) => ({
      villages: line.villages,
      "first call, ms": Number(line.first.toFixed(2)),
      "warm, ms": Number((line.ours / line.repeats).toFixed(3)),
      "bare loop, ms": Number((line.peer / line.repeats).toFixed(3)),
      "ns a village": Math.round(perVillage(line)),
      "one table only": Number(line.oneTable.toFixed(2)),
    })),
  );
  return [
    ...measured.map((line) =>
      verdict(`scoring ${line.villages} × ${benchSpec.criteria.length}`, "time / bare loop", line.ours / line.peer, ratioLimit),
    ),
    verdict("scoring grows linearly", "growth of a village's time / the bare loop's", worstGrowth(measured), growthLimit),
  ];
}
