/** Middle of the measured times; of an even number the lower middle. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** What one side of a comparison took, in milliseconds. */
export interface Timing {
  readonly first: number;
  readonly warm: number;
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/**
 * Times two sides by turns, so that whatever else the machine does meets both. The first call of each is told apart; `warm` is the
 * median of the rest.
 */
export async function alternate(rounds: number, ours: () => unknown, peer: () => unknown): Promise<{ ours: Timing; peer: Timing }> {
  const first = { ours: await timed(ours), peer: await timed(peer) };
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(ours));
    times.peer.push(await timed(peer));
  }
  return {
    ours: { first: first.ours, warm: median(times.ours) },
    peer: { first: first.peer, warm: median(times.peer) },
  };
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

/** Prints the verdicts as a table; tells whether all hold. */
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
  return verdicts.every((line) => line.holds);
}
