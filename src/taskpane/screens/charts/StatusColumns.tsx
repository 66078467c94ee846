import type { VerticalStackedChartProps } from "@fluentui/react-charts";
import { VerticalStackedBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import type { RecognisedYear } from "../../../core/charts/types";
import type { ChartsScreenWords } from "../../../i18n/screens/chartsWords";
import type { Fill } from "./fills";
import { usePaint } from "./fills";
import { Legend } from "./Legend";

const fills = { first: "solid", maintained: "light", again: "striped" } as const satisfies Record<string, Fill>;
const statuses = ["maintained", "again", "first"] as const;

const useStyles = makeStyles({
  picture: { height: "220px", "& rect": { stroke: "var(--kdc-strong)", strokeWidth: "1px" } },
  text: { fill: tokens.colorNeutralForeground1 },
});

interface StatusColumnsProps {
  readonly years: readonly RecognisedYear[];
  readonly words: ChartsScreenWords["recognised"];
}

/** A column a year, stacked by status, its total over it. What the library says aloud it says in English alone, so that the picture is kept out of reach. */
export function StatusColumns({ years, words }: StatusColumnsProps): ReactElement {
  const styles = useStyles();
  const paint = usePaint();
  const data = useMemo(
    () =>
      years.map((figures): VerticalStackedChartProps => ({
        xAxisPoint: String(figures.year),
        chartData: statuses.map((status) => ({ legend: words[status], data: figures[status], color: paint(fills[status]) })),
      })),
    [years, words, paint],
  );
  return (
    <>
      <div className={styles.picture} inert>
        <VerticalStackedBarChart
          data={data}
          height={220}
          barWidth="auto"
          maxBarWidth={40}
          xAxisInnerPadding={0.4}
          barGapMax={2}
          hideLegend
          hideTooltip
          hideTickOverlap
          roundedTicks
          yAxisTickCount={4}
        />
      </div>
      <Legend entries={(["first", "maintained", "again"] as const).map((status) => ({ fill: fills[status], text: words[status] }))} />
    </>
  );
}
