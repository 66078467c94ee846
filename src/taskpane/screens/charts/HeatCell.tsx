import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AreaCell } from "../../../core/charts/types";
import type { ChartsScreenWords } from "../../../i18n/screens/chartsWords";
import { useLanguage } from "../../language";
import { heatMarks, useHeatShades } from "./heatLooks";
import { heatOf, markOf, wholePercent } from "./heatSteps";
import { hiddenText } from "../../theme/hiddenText";
import { useChartsWords } from "./words";

const useStyles = makeStyles({
  cell: {
    position: "relative",
    padding: "3px 0",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  below: { border: `2px solid ${tokens.colorStatusDangerForeground1}`, padding: "2px 0", fontWeight: tokens.fontWeightSemibold },
  mark: { fontSize: "8px" },
  hidden: hiddenText,
});

function aloud(cell: AreaCell | null, words: ChartsScreenWords["heatMap"], decimal: (value: number) => string): string {
  const mark = markOf(cell);
  if (cell === null || cell.share === null || mark === "notApplicable") return words.notApplicable;
  if (mark === "unscored") return words.unscored;
  return [
    `${wholePercent(cell.share)}%`,
    words.points(decimal(cell.points), decimal(cell.max)),
    ...(mark === "below" ? [words.below] : []),
    ...(cell.open.length > 0 ? [words.openCriteria(cell.open.join(", "))] : []),
  ].join(", ");
}

/** A village's share of an area: the number, shaded, with its mark; its points for those who listen or point at it. */
export function HeatCell({ cell, headers }: { readonly cell: AreaCell | null; readonly headers: string }): ReactElement {
  const styles = useStyles();
  const shades = useHeatShades();
  const { heatMap: words } = useChartsWords();
  const { decimal } = useLanguage().words.numbers;
  const mark = markOf(cell);
  const text = aloud(cell, words, decimal);
  if (cell === null || cell.share === null || mark === "unscored" || mark === "notApplicable") {
    return (
      <td headers={headers} className={styles.cell} title={text}>
        <span aria-hidden>{mark === null ? "" : heatMarks[mark]}</span>
        <span className={styles.hidden}>{text}</span>
      </td>
    );
  }
  const percent = wholePercent(cell.share);
  return (
    <td headers={headers} className={mergeClasses(styles.cell, shades[heatOf(percent)], mark === "below" && styles.below)} title={text}>
      <span aria-hidden>
        {percent}
        {mark !== null && <span className={styles.mark}>{heatMarks[mark]}</span>}
      </span>
      <span className={styles.hidden}>{text}</span>
    </td>
  );
}
