import type { ReactElement } from "react";
import type { CommuneFigures, TitleCommunes, YearCharts } from "../../../core/charts/types";
import { useLanguage } from "../../language";
import type { Bar } from "./Bars";
import { Bars } from "./Bars";
import { ChartPart } from "./ChartPart";
import { Legend } from "./Legend";
import { Nothing } from "./Nothing";
import type { ChartsPort } from "./port";
import { useChartsWords } from "./words";

/** Of the communes where anything is registered the one with the lowest rate; of several the first. Compared crosswise, without a quotient. */
function lowestOf(communes: readonly CommuneFigures[]): CommuneFigures | null {
  return communes
    .filter(({ registered }) => registered > 0)
    .reduce<CommuneFigures | null>(
      (lowest, each) => (lowest === null || each.recognised * lowest.registered < lowest.recognised * each.registered ? each : lowest),
      null,
    );
}

interface CommunesPartProps {
  readonly charts: YearCharts;
  readonly communes: TitleCommunes;
  readonly put: ChartsPort["put"];
}

/** Communes compared: recognised beside registered. */
export function CommunesPart({ charts: { year, isDecided }, communes: given, put }: CommunesPartProps): ReactElement {
  const { communes: words } = useChartsWords();
  const { decimal, percent } = useLanguage().words.numbers;
  const { title, registered, recognised, communes } = given;
  if (communes.length === 0) return <Nothing title={words.title} text={words.none} screen="forms" />;
  const lowest = lowestOf(communes);
  const of = (each: CommuneFigures): readonly [string, string] => [decimal(each.recognised), decimal(each.registered)];
  const rate = (each: CommuneFigures): string => (each.registered === 0 ? "–" : percent(each.recognised / each.registered));
  const barOf = (each: CommuneFigures): Bar => ({
    key: each.name,
    name: each.name,
    figure: isDecided ? words.of(...of(each)) : decimal(each.registered),
    parts: [
      { length: each.recognised, fill: "solid" },
      { length: Math.max(0, each.registered - each.recognised), fill: "striped" },
    ],
  });
  return (
    <ChartPart
      chart={{ kind: "communes", title }}
      title={words.title}
      sentences={
        isDecided
          ? [
              `${words.sentence(title, year, decimal(recognised), decimal(registered))}${lowest === null ? "" : ` ${words.lowest(lowest.name, ...of(lowest))}`}`,
            ]
          : [words.undecided(title, year, decimal(registered))]
      }
      figures={{
        caption: words.caption(title, year),
        heads: [words.commune, words.registered, words.recognised, words.share],
        rows: communes.map((each) => [each.name, decimal(each.registered), decimal(each.recognised), rate(each)]),
      }}
      put={put}
    >
      <Legend
        entries={[
          { fill: "solid", text: words.recognised },
          { fill: "striped", text: words.notRecognised },
        ]}
      />
      <Bars bars={communes.map(barOf)} scale={Math.max(...communes.map((each) => Math.max(each.registered, each.recognised)))} />
    </ChartPart>
  );
}
