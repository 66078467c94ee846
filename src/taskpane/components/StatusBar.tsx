import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleCounts } from "../../core/domain/yearResult";
import { useLanguage } from "../language";
import { legend } from "../theme/legend";

const statuses = ["first", "maintained", "again"] as const;

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "10px" },
  segment: {
    boxSizing: "border-box",
    minWidth: "4px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    forcedColorAdjust: "none",
  },
  first: { backgroundColor: tokens.colorBrandForeground1 },
  maintained: { backgroundColor: tokens.colorBrandStroke2 },
  again: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandForeground1} 0 2px, ${tokens.colorNeutralBackground1} 2px 5px)`,
  },
  legend: legend.list,
  entry: legend.entry,
  swatch: { width: "12px", height: "12px" },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How the recognised villages split by status: a picture for the eye, the same figures in words beneath it. */
export function StatusBar({ counts }: { readonly counts: TitleCounts }): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {statuses.map(
          (status) =>
            counts[status] > 0 && (
              <div
                key={status}
                className={mergeClasses(styles.segment, styles[status])}
                style={{ flexGrow: counts[status], flexBasis: 0 }}
              />
            ),
        )}
      </div>
      <ul className={styles.legend}>
        {statuses.map((status) => (
          <li key={status} className={styles.entry}>
            <span className={mergeClasses(styles.segment, styles.swatch, styles[status])} aria-hidden />
            {pane.statusShort[status]} <span className={styles.value}>{words.numbers.decimal(counts[status])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
