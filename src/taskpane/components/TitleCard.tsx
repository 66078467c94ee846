import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleCounts } from "../../core/domain/yearResult";
import { useLanguage } from "../language";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  headline: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, margin: 0 },
  number: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
  caption: { color: tokens.colorNeutralForeground2 },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { display: "flex", flexDirection: "column-reverse", minWidth: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
});

interface TitleCardProps {
  readonly title: string;
  readonly counts: TitleCounts;
}

/** One title's year at a glance: how many were recognised (or, before the decision, are eligible), how, and what stood in the way. */
export function TitleCard({ title, counts }: TitleCardProps): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const { decimal, dong } = words.numbers;
  const decided = counts.notKept !== null;
  const lines: readonly (readonly [string, string])[] = [
    [pane.count.assessed, decimal(counts.assessed)],
    [pane.count.eligible, decimal(counts.eligible)],
    [pane.count.vetoed, decimal(counts.vetoed)],
    [pane.count.vetoOnly, decimal(counts.vetoOnly)],
    [pane.count.notKept, counts.notKept === null ? "–" : decimal(counts.notKept)],
    [pane.count.reward, dong(counts.rewardVnd)],
  ];
  return (
    <article className={styles.root}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.headline}>
        <span className={styles.number}>{decimal(decided ? counts.recognised : counts.eligible)}</span>
        <span className={styles.caption}>{(decided ? pane.recognisedOf : pane.eligibleOf)(decimal(counts.registered))}</span>
      </p>
      {decided && counts.recognised > 0 && <StatusBar counts={counts} />}
      <dl className={styles.counts}>
        {lines.map(([label, value]) => (
          <div key={label} className={styles.count}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
