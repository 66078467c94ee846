import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { position: "relative", height: "10px", margin: "3px 0" },
  track: {
    display: "flex",
    height: "100%",
    boxSizing: "border-box",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  large: { height: "16px" },
  points: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  open: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandForeground1} 0 1px, ${tokens.colorNeutralBackground1} 1px 5px)`,
    forcedColorAdjust: "none",
  },
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: "none",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "16px", height: "10px", boxSizing: "border-box", border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  markSwatch: { width: "2px", height: "14px", backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: "none" },
});

interface MeterProps {
  readonly points: number;
  /** What is open could still bring so much. */
  readonly open: number;
  readonly max: number;
  /** Where the mark stands; 0 for none. */
  readonly required: number;
  readonly large?: boolean;
}

/** Points on the way to a maximum, what is open hatched, the minimum as a mark. Only a picture: the same stands beside it in words. */
export function Meter({ points, open, max, required, large = false }: MeterProps): ReactElement {
  const styles = useStyles();
  const share = (value: number): string => `${max <= 0 ? 0 : Math.min(100, Math.max(0, (value / max) * 100))}%`;
  return (
    <div className={mergeClasses(styles.root, large && styles.large)} aria-hidden>
      <div className={styles.track}>
        <div className={styles.points} style={{ width: share(points) }} />
        <div className={styles.open} style={{ width: share(open) }} />
      </div>
      {required > 0 && <div className={styles.mark} style={{ insetInlineStart: share(required) }} />}
    </div>
  );
}

/** What the parts of a meter mean. */
export function MeterLegend({
  words,
}: {
  readonly words: { readonly points: string; readonly open: string; readonly floor: string };
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden>
      <span className={styles.entry}>
        <span className={mergeClasses(styles.swatch, styles.points)} />
        {words.points}
      </span>
      <span className={styles.entry}>
        <span className={mergeClasses(styles.swatch, styles.open)} />
        {words.open}
      </span>
      <span className={styles.entry}>
        <span className={styles.markSwatch} />
        {words.floor}
      </span>
    </div>
  );
}
