/** Whole numbers from the first to the last, both included. */
export type Span = readonly [first: number, last: number];

/** Numbers as spans: ascending, none touching the next. */
export type Spans = readonly Span[];

/** One thing that a stage may do: how often it picks, and the amounts it may add. */
export interface Option {
  readonly picks: number;
  readonly spans: Spans;
}

/** What is reachable after each stage: `layers[stage][picks]`, the first before any stage. */
export type Layers = readonly (readonly Spans[])[];

/** Joins spans that touch or overlap, and leaves out what lies over `most`. */
export function joined(spans: readonly Span[], most: number): Spans {
  const sorted = spans.filter(([first]) => first <= most).sort(([one], [other]) => one - other);
  const result: (readonly [number, number])[] = [];
  for (const [first, end] of sorted) {
    const last = Math.min(end, most);
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) result[result.length - 1] = [before[0], Math.max(before[1], last)];
    else result.push([first, last]);
  }
  return result;
}

/** The numbers that are at least this. */
export function atLeast(spans: Spans, least: number): Spans {
  return spans.filter(([, last]) => last >= least).map(([first, last]) => [Math.max(first, least), last] as const);
}

/** Every sum of one amount of each stage, by the number of picks, up to `mostPicks` and `most`. */
export function layersOf(stages: readonly (readonly Option[])[], mostPicks: number, most: number): Layers {
  const empty = (): Spans[] => Array.from({ length: mostPicks + 1 }, () => []);
  const start = empty();
  start[0] = [[0, 0]];
  const layers: (readonly Spans[])[] = [start];
  for (const options of stages) {
    const before = layers.at(-1) ?? start;
    const reached: Span[][] = Array.from({ length: mostPicks + 1 }, () => []);
    for (const { picks, spans } of options) {
      for (let count = 0; count + picks <= mostPicks; count += 1) {
        for (const [first, last] of before[count] ?? []) {
          for (const [lowest, highest] of spans) reached[count + picks]?.push([first + lowest, last + highest]);
        }
      }
    }
    layers.push(reached.map((spans) => joined(spans, most)));
  }
  return layers;
}

/** What one stage does on the way to a sum. */
export interface Taken {
  readonly picks: number;
  readonly amount: number;
}

/** One way to come to that sum with so many picks, stage by stage: earlier stages give as much as they can. The sum must be in the last layer. */
export function traced(stages: readonly (readonly Option[])[], layers: Layers, picks: number, sum: number): readonly Taken[] {
  const taken: Taken[] = [];
  let [left, rest] = [picks, sum];
  for (let stage = stages.length - 1; stage >= 0; stage -= 1) {
    const step = stepTo(stages[stage] ?? [], layers[stage] ?? [], left, rest);
    if (step === null) throw new RangeError(`no way to ${sum} with ${picks} picks`);
    taken.unshift(step);
    left -= step.picks;
    rest -= step.amount;
  }
  return taken;
}

function stepTo(options: readonly Option[], before: readonly Spans[], picks: number, sum: number): Taken | null {
  for (const option of options) {
    for (const [lowest, highest] of option.spans) {
      const reached = (before[picks - option.picks] ?? []).filter(([first, last]) => first <= sum - lowest && last >= sum - highest);
      const nearest = reached.at(-1);
      if (nearest !== undefined) return { picks: option.picks, amount: sum - Math.min(nearest[1], sum - lowest) };
    }
  }
  return null;
}
