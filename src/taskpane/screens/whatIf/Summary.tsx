import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleComparison, WhatIfResult } from "../../../core/whatIf/result";
import { useLanguage } from "../../language";
import { useTrial } from "./context";
import { useWhatIfWords } from "./words";
import { hiddenText } from "../../theme/hiddenText";

/** More titles than these would cover the fields. */
const mostInSight = 3;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  /** Stays in sight while the fields under it are changed. */
  inSight: { position: "sticky", top: 0, zIndex: 1 },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  figures: { fontVariantNumeric: "tabular-nums" },
  difference: { ...typographyStyles.caption1Strong },
  bars: { display: "flex", flexDirection: "column", gap: "2px", marginTop: "2px" },
  track: { height: "6px", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground5 },
  bar: {
    boxSizing: "border-box",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    forcedColorAdjust: "none",
  },
  before: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandForeground1} 0 2px, ${tokens.colorNeutralBackground1} 2px 5px)`,
  },
  after: { backgroundColor: tokens.colorBrandForeground1 },
  legend: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "16px", height: "8px" },
  hidden: hiddenText,
});

/** Eligible villages of each title, now and by trial: in figures, and as two bars told apart by pattern. */
export function Summary({ result }: { readonly result: WhatIfResult }): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  return (
    <div className={mergeClasses(styles.root, result.titles.length <= mostInSight && styles.inSight)}>
      {result.titles.map((comparison) => (
        <TitleLine key={comparison.title} comparison={comparison} />
      ))}
      <div className={styles.legend} aria-hidden>
        <span className={styles.entry}>
          <span className={mergeClasses(styles.bar, styles.swatch, styles.before)} />
          {words.before}
        </span>
        <span className={styles.entry}>
          <span className={mergeClasses(styles.bar, styles.swatch, styles.after)} />
          {words.after}
        </span>
      </div>
      <Announcement result={result} />
    </div>
  );
}

function TitleLine({ comparison: { title, before, after, registered } }: { readonly comparison: TitleComparison }): ReactElement {
  const styles = useStyles();
  const { words: language } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const { decimal } = language.numbers;
  const width = (villages: number): string => `${registered === 0 ? 0 : (villages / registered) * 100}%`;
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.title}>{title}</span>
        <span className={styles.figures}>{words.turn(decimal(before), decimal(after), decimal(registered))}</span>
        <span className={styles.difference}>{words.difference(after - before, decimal(Math.abs(after - before)))}</span>
      </div>
      <div className={styles.bars} aria-hidden>
        <div className={styles.track}>
          {before > 0 && <div className={mergeClasses(styles.bar, styles.before)} style={{ width: width(before) }} />}
        </div>
        <div className={styles.track}>
          {after > 0 && <div className={mergeClasses(styles.bar, styles.after)} style={{ width: width(after) }} />}
        </div>
      </div>
    </div>
  );
}

/** Says the new figures to who can't see them move; nothing before the first change. */
function Announcement({ result }: { readonly result: WhatIfResult }): ReactElement {
  const styles = useStyles();
  const { words: language } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const { trial } = useTrial();
  const { decimal } = language.numbers;
  const figures = result.titles.map(({ title, before, after }) => ({ title, before: decimal(before), after: decimal(after) }));
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {trial.changed.size > 0 && words.announced(figures)}
    </div>
  );
}
