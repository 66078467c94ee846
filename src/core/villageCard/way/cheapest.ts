import type { Decimal } from "../../decimal/decimal";
import type { AreaTask, Fewest } from "./fewest";
import type { Move } from "./moves";
import type { Layers, Option } from "./spans";
import { atLeast, layersOf, traced } from "./spans";

/** A move with what it gains, in whole millionths. */
export interface Gain {
  readonly move: Move;
  readonly gain: number;
}

/** Least whole millionths that reach the value. */
const microAtLeast = ({ micro, femto }: Decimal): number => (femto > 0 ? micro + 1 : micro);

const skip: Option = { picks: 0, spans: [[0, 0]] };

interface AreaWays {
  readonly moves: readonly Move[];
  readonly stages: readonly (readonly Option[])[];
  readonly layers: Layers;
  /** What the whole area may gain, by the number of moves picked freely. */
  readonly options: readonly Option[];
}

function areaWays({ forced, free, least, lacks }: AreaTask, mostPicks: number, most: number): AreaWays {
  const stages = [
    ...forced.map(({ gains }): readonly Option[] => [{ picks: 0, spans: gains }]),
    ...free.map(({ gains }): readonly Option[] => [skip, { picks: 1, spans: gains }]),
  ];
  const layers = layersOf(stages, mostPicks, most);
  const options = (layers.at(-1) ?? [])
    .map((spans, picks): Option => ({ picks, spans: atLeast(spans, microAtLeast(lacks)) }))
    .filter(({ picks, spans }) => picks >= least && spans.length > 0);
  return { moves: [...forced, ...free], stages, layers, options };
}

/**
 * Of all ways with that number of criteria the one that gains the fewest points. Gains are counted in whole millionths, what is lacking rounded up and what
 * can be gained rounded down; null where the fewest criteria will do only by less than that.
 */
export function cheapestGains({ areas, lacks, picks, moves }: Fewest): readonly Gain[] | null {
  const spare = picks - areas.reduce((sum, { least }) => sum + least, 0);
  // No cheaper than raising the fewest criteria as far as they go: all that comes to more is left out of the search.
  const most = moves.reduce((sum, { gains }) => sum + (gains.at(-1)?.[1] ?? 0), 0);
  const ways = areas.map((area) => areaWays(area, area.least + spare, most));
  const stages = ways.map(({ options }) => options);
  const layers = layersOf(stages, picks, most);
  const [least] = atLeast(layers.at(-1)?.[picks] ?? [], microAtLeast(lacks));
  if (least === undefined) return null;
  const ofAreas = traced(stages, layers, picks, least[0]);
  return ways.flatMap((way, area) => {
    const taken = ofAreas[area];
    if (taken === undefined) return [];
    const steps = traced(way.stages, way.layers, taken.picks, taken.amount);
    return way.moves.flatMap((move, place) => {
      const step = steps[place];
      return step === undefined || (move.reason === null && step.picks === 0) ? [] : [{ move, gain: step.amount }];
    });
  });
}
