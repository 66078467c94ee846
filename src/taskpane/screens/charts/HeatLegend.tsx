import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { heatMarks, useHeatShades } from "./heatLooks";
import { heatSteps } from "./heatSteps";
import { useChartsWords } from "./words";
import { legend } from "../../theme/legend";

const useStyles = makeStyles({
  root: legend.list,
  entry: legend.entry,
  /** The system's own colours know no shades. */
  shade: { "@media (forced-colors: active)": { display: "none" } },
  swatch: { width: "14px", height: "14px", boxSizing: "border-box", border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  mark: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

const full = 100;
const marks = ["below", "open", "unscored", "notApplicable"] as const;

/** What shades and marks of the heat-map mean. */
export function HeatLegend(): ReactElement {
  const styles = useStyles();
  const shades = useHeatShades();
  const { heatMap: words } = useChartsWords();
  const rangeText = (from: number | undefined, next: number | undefined): string =>
    from === undefined ? words.under(heatSteps[0]) : `${from}–${next === undefined ? full : next - 1}`;
  return (
    <ul className={styles.root}>
      {shades.map((shade, place) => (
        <li key={shade} className={mergeClasses(styles.entry, styles.shade)}>
          <span className={mergeClasses(styles.swatch, shade)} aria-hidden />
          {rangeText(heatSteps[place - 1], heatSteps[place])}
        </li>
      ))}
      {marks.map((mark) => (
        <li key={mark} className={styles.entry}>
          <span className={styles.mark} aria-hidden>
            {heatMarks[mark]}
          </span>
          {words[mark]}
        </li>
      ))}
    </ul>
  );
}
