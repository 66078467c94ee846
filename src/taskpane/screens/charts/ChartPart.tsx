import type { ReactElement } from "react";
import type { ChartKey } from "../../../core/charts/chartKey";
import { usePaneState } from "../../store/usePaneState";
import { Stripes } from "./fills";
import type { Figures } from "./FiguresTable";
import { FiguresTable } from "./FiguresTable";
import { Part } from "./Part";
import type { ChartsPort } from "./port";
import { PutButton } from "./PutButton";
import { useChartsWords } from "./words";

interface ChartPartProps {
  readonly chart: ChartKey;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly figures: Figures;
  readonly put: ChartsPort["put"];
  readonly children: ReactElement | readonly ReactElement[];
}

/** A chart with its words, its table, and the way onto a sheet. */
export function ChartPart({ chart, title, sentences, figures, put, children }: ChartPartProps): ReactElement {
  const words = useChartsWords();
  const { year } = usePaneState();
  const name = chart.kind === "vetoes" ? title : `${title}, ${chart.title}`;
  return (
    <Part title={title} sentences={sentences}>
      <Stripes>{children}</Stripes>
      <FiguresTable figures={figures} label={words.table} labelAloud={words.tableAloud(name)} />
      <PutButton key={year} chart={chart} name={name} put={put} />
    </Part>
  );
}
