import { HorizontalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LongList } from "../LongList";
import type { Fill } from "./fills";
import { usePaint } from "./fills";

/** A bar: its name and figure in words, and its parts from left to right, as lengths of the scale that all bars share. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly note?: string;
  readonly parts: readonly { readonly length: number; readonly fill: Fill }[];
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** The library sets parts apart by moving each a few pixels on: the last one would stand out of the pane. */
  track: { borderBottom: "1px solid var(--kdc-rim)", marginInlineEnd: "6px" },
});

/** What the library would draw besides the bars themselves. */
const useBarStyles = makeStyles({
  chart: { "& rect": { stroke: "var(--kdc-strong)" }, "& rect[fill=transparent]": { stroke: "none" } },
  items: { margin: 0 },
  hidden: { display: "none" },
});

interface BarsProps {
  readonly bars: readonly Bar[];
  /** The length of the longest bar. */
  readonly scale: number;
}

/** Bars under their names, a page at a time: names of any length have room in a narrow pane. */
export function Bars({ bars, scale }: BarsProps): ReactElement {
  const styles = useStyles();
  return (
    <LongList items={bars} className={styles.list} keyOf={({ key }) => key}>
      {(bar) => (
        <>
          <div className={styles.head}>
            <span className={styles.name}>{bar.name}</span>
            <span className={styles.figure}>{bar.figure}</span>
          </div>
          <BarPicture bar={bar} scale={scale} />
          {bar.note !== undefined && <div className={styles.note}>{bar.note}</div>}
        </>
      )}
    </LongList>
  );
}

function BarPicture({ bar, scale }: { readonly bar: Bar; readonly scale: number }): ReactElement {
  const styles = useStyles();
  const { chart, items, hidden } = useBarStyles();
  const paint = usePaint();
  const used = bar.parts.reduce((sum, { length }) => sum + length, 0);
  const parts = [...bar.parts, { length: Math.max(0, scale - used), fill: "none" as const }];
  const points = parts.map(({ length, fill }, place) => ({
    legend: String(place),
    horizontalBarChartdata: { x: length, total: scale },
    color: paint(fill),
  }));
  const ours = { chart, items, legendContainer: hidden, chartTitle: hidden };
  const none = {
    root: "",
    barWrapper: "",
    chartTitleLeft: "",
    chartTitleRight: "",
    chartDataTextDenominator: "",
    benchmarkContainer: "",
    triangle: "",
    barLabel: "",
    chartWrapper: "",
  };
  return (
    <div className={styles.track} inert>
      <HorizontalBarChart data={[{ chartData: points }]} styles={{ ...none, ...ours }} barHeight={12} hideTooltip />
    </div>
  );
}
