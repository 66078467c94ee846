import type { ReactElement } from "react";
import type { YearCharts } from "../../../core/charts/types";
import { useLanguage } from "../../language";
import { Bars } from "./Bars";
import { ChartPart } from "./ChartPart";
import { Nothing } from "./Nothing";
import { Part } from "./Part";
import type { ChartsPort } from "./port";
import { useChartsWords } from "./words";

interface VetoesPartProps {
  readonly charts: YearCharts;
  readonly put: ChartsPort["put"];
}

/** Vetoes by criterion, of all titles together. */
export function VetoesPart({ charts: { year, vetoes, areas }, put }: VetoesPartProps): ReactElement {
  const { vetoes: words } = useChartsWords();
  const { decimal } = useLanguage().words.numbers;
  const { criteria, villages, registered } = vetoes;
  const [most] = criteria;
  if (areas.every(({ judged }) => judged === 0)) return <Nothing title={words.title} text={words.unscored} screen="forms" />;
  if (most === undefined) {
    return (
      <Part title={words.title} sentences={[words.noVeto]}>
        {null}
      </Part>
    );
  }
  return (
    <ChartPart
      chart={{ kind: "vetoes" }}
      title={words.title}
      sentences={[
        `${words.sentence(decimal(villages), decimal(registered))} ${words.most(`${most.criterion} ${most.name}`.trim(), decimal(most.villages))}`,
      ]}
      figures={{
        caption: words.caption("", year),
        heads: [words.criterion, words.name, words.villages],
        rows: criteria.map((each) => [each.criterion, each.name, decimal(each.villages)]),
      }}
      put={put}
    >
      <Bars
        scale={most.villages}
        bars={criteria.map((each) => ({
          key: `${each.criterion} ${each.name}`,
          name: `${each.criterion} ${each.name}`.trim(),
          figure: decimal(each.villages),
          parts: [{ length: each.villages, fill: "solid" }],
        }))}
      />
    </ChartPart>
  );
}
