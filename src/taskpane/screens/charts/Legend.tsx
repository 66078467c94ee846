import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Fill } from "./fills";
import { usePaint } from "./fills";
import { legend } from "../../theme/legend";

const useStyles = makeStyles({
  root: legend.list,
  entry: legend.entry,
});

export interface LegendEntry {
  readonly fill: Fill;
  readonly text: string;
}

/** What the parts of a picture stand for. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }): ReactElement {
  const styles = useStyles();
  const paint = usePaint();
  return (
    <ul className={styles.root}>
      {entries.map(({ fill, text }) => (
        <li key={text} className={styles.entry}>
          <svg width="14" height="14" aria-hidden focusable={false}>
            <rect x="0.5" y="0.5" width="13" height="13" fill={paint(fill)} stroke="var(--kdc-strong)" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
