import type { ReactElement } from "react";
import type { AreaMean, TitleAreas, YearCharts } from "../../../core/charts/types";
import { useLanguage } from "../../language";
import { Bars } from "./Bars";
import { ChartPart } from "./ChartPart";
import { Nothing } from "./Nothing";
import type { ChartsPort } from "./port";
import { useChartsWords } from "./words";

type KnownMean = AreaMean & { readonly mean: number };
const isKnown = (area: AreaMean): area is KnownMean => area.mean !== null;

interface AreasPartProps {
  readonly charts: YearCharts;
  readonly areas: TitleAreas;
  readonly put: ChartsPort["put"];
}

/** The profile of the content areas: the mean share of the maximum. */
export function AreasPart({ charts: { year }, areas: given, put }: AreasPartProps): ReactElement {
  const { areas: words } = useChartsWords();
  const { decimal, percent } = useLanguage().words.numbers;
  const { title, areas, judged, open } = given;
  const known = areas.filter(isKnown);
  const [first, ...others] = known;
  if (judged === 0 || first === undefined) return <Nothing title={words.title} text={words.none} screen="forms" />;
  const lowest = others.reduce((least, each) => (each.mean < least.mean ? each : least), first);
  return (
    <ChartPart
      chart={{ kind: "areas", title }}
      title={words.title}
      sentences={[words.sentence(lowest.contentArea, percent(lowest.mean)), ...(open === 0 ? [] : [words.leftOut(open)])]}
      figures={{
        caption: words.caption(title, year),
        heads: [words.area, words.mean, words.counted, words.open, words.belowFloor],
        rows: areas.map((each) => [
          each.contentArea,
          each.mean === null ? "–" : percent(each.mean),
          ...[each.counted, each.open, each.belowFloor].map(decimal),
        ]),
      }}
      put={put}
    >
      <Bars
        scale={1}
        bars={known.map((each) => ({
          key: each.contentArea,
          name: each.contentArea,
          figure: percent(each.mean),
          ...(each.belowFloor > 0 && { note: words.below(decimal(each.belowFloor)) }),
          parts: [{ length: Math.min(1, Math.max(0, each.mean)), fill: "solid" }],
        }))}
      />
    </ChartPart>
  );
}
