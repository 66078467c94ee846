import type { ReactElement } from "react";
import type { TitleHistory, YearCharts } from "../../../core/charts/types";
import { useLanguage } from "../../language";
import { ChartPart } from "./ChartPart";
import { Nothing } from "./Nothing";
import type { ChartsPort } from "./port";
import { StatusColumns } from "./StatusColumns";
import { useChartsWords } from "./words";

interface RecognisedPartProps {
  readonly charts: YearCharts;
  readonly history: TitleHistory;
  readonly put: ChartsPort["put"];
}

/** Recognised by year and status. */
export function RecognisedPart({ charts: { year, isDecided }, history: { title, years }, put }: RecognisedPartProps): ReactElement {
  const { recognised: words } = useChartsWords();
  const { decimal } = useLanguage().words.numbers;
  const last = years[years.length - 1];
  if (last === undefined) return <Nothing title={words.title} text={words.none} screen="council" />;
  const told = [last.recognised, last.first, last.maintained, last.again].map(decimal) as [string, string, string, string];
  return (
    <ChartPart
      chart={{ kind: "recognised", title }}
      title={words.title}
      sentences={[words.sentence(title, last.year, ...told), ...(isDecided ? [] : [words.undecided(year)])]}
      figures={{
        caption: words.caption(title, year),
        heads: [words.year, words.registered, words.all, words.first, words.maintained, words.again],
        rows: years.map((each) => [
          String(each.year),
          ...[each.registered, each.recognised, each.first, each.maintained, each.again].map(decimal),
        ]),
      }}
      put={put}
    >
      <StatusColumns years={years} words={words} />
    </ChartPart>
  );
}
