import { pathToFileURL } from "node:url";
import type { ScoreCell } from "../src/core/domain/district";
import { createEvaluator } from "../src/core/scoring/evaluator";
import { benchRows, benchSpec } from "./scoringJob";
import type { Timing, Verdict } from "./support/measure";
import { alternate, report, verdict } from "./support/measure";

const sizes = [126, 1_376, 10_000, 100_000];
const ratioLimit = 4;
/** From one size to the next the time a village takes may grow this many times more than the bare loop's, which meets the same processor caches. */
const growthLimit = 2;
/** Every size is repeated up to this many cells a timing, so that small sizes are not lost in the clock's grain. */
const cellsPerTiming = 2_000_000;
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

/** Keeps what a run gave, so that no run can be optimised away. */
let kept: unknown;

function repeated(times: number, run: () => unknown): () => void {
  return () => {
    for (let time = 0; time < times; time++) {
      kept = run();
    }
  };
}

interface Measured {
  readonly villages: number;
  readonly repeats: number;
  readonly ours: Timing;
  readonly peer: Timing;
}

async function measure(villages: number): Promise<Measured> {
  const rows = benchRows(villages);
  const score = createScoring();
  const repeats = Math.max(1, Math.floor(cellsPerTiming / (villages * benchSpec.criteria.length)));
  const { first } = (
    await alternate(
      0,
      () => score(rows),
      () => bareSum(rows),
    )
  ).ours;
  const timing = await alternate(
    rounds,
    repeated(repeats, () => score(rows)),
    repeated(repeats, () => bareSum(rows)),
  );
  return { villages, repeats, ours: { ...timing.ours, first }, peer: timing.peer };
}

function perVillage({ ours, villages, repeats }: Measured): number {
  return (ours.warm * 1e6) / (villages * repeats);
}

/** How much more than the bare loop's the time a village takes has grown, at the worst of the steps between sizes. */
function worstGrowth(measured: readonly Measured[]): number {
  const ratios = measured.map(({ ours, peer }) => ours.warm / peer.warm);
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
      "first call, ms": Number(line.ours.first.toFixed(2)),
      "warm, ms": Number((line.ours.warm / line.repeats).toFixed(3)),
      "bare loop, ms": Number((line.peer.warm / line.repeats).toFixed(3)),
      "ns a village": Math.round(perVillage(line)),
    })),
  );
  return [
    ...measured.map((line) =>
      verdict(`scoring ${line.villages} × ${benchSpec.criteria.length}`, "time / bare loop", line.ours.warm / line.peer.warm, ratioLimit),
    ),
    verdict("scoring grows linearly", "growth of a village's time / the bare loop's", worstGrowth(measured), growthLimit),
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  benchScoring().then((verdicts) => {
    process.exitCode = report(verdicts) && kept !== undefined ? 0 : 1;
  });
}
