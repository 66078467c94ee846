/** Middle of the measured times; of an even number the lower middle. */
function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Runs once, and tells how many milliseconds it took. */
export type Clock = () => Promise<number>;

/** A run under our own clock. What it gives is kept. */
export function clocked(run: () => unknown): Clock {
  return async () => {
    const started = performance.now();
    kept = await run();
    return performance.now() - started;
  };
}

/** What runs gave, so that none can be optimised away as work for nobody. */
let kept: unknown;

/** How a comparison is made: how often both sides take their turn, how often ours runs within a turn, and how often before the clock counts. */
export interface Turns {
  readonly rounds: number;
  readonly repeats?: number;
  readonly warmUps?: number;
}

/** Milliseconds: our first call, and the medians of both sides once warm. */
export interface Comparison {
  readonly first: number;
  readonly ours: number;
  readonly peer: number;
}

/** Times two sides by turns, so that whatever else the machine does meets both. The first call of ours is told apart. */
export async function alternate({ rounds, repeats = 1, warmUps = 0 }: Turns, ours: Clock, peer: Clock): Promise<Comparison> {
  const first = await ours();
  for (let time = 0; time < warmUps; time++) await ours();
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (let time = 0; time < repeats; time++) times.ours.push(await ours());
    times.peer.push(await peer());
  }
  return { first, ours: median(times.ours), peer: median(times.peer) };
}

/** One line of a bench's verdict: what was measured against which limit. */
export interface Verdict {
  readonly bench: string;
  readonly measured: string;
  readonly ratio: number;
  readonly limit: number;
  readonly holds: boolean;
}

/** `ratio` at most `limit`. */
export function verdict(bench: string, measured: string, ratio: number, limit: number): Verdict {
  return { bench, measured, ratio, limit, holds: ratio <= limit };
}

/** Prints the verdicts as a table; tells whether anything ran, and all hold. */
export function report(verdicts: readonly Verdict[]): boolean {
  console.table(
    verdicts.map((line) => ({
      bench: line.bench,
      measured: line.measured,
      ratio: Number(line.ratio.toPrecision(3)),
      limit: Number(line.limit.toPrecision(3)),
      verdict: line.holds ? "holds" : "OVER",
    })),
  );
  return kept !== undefined && verdicts.every((line) => line.holds);
}
