import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddCircle16Filled } from "@fluentui/react-icons/svg/add-circle";
import { ArrowCircleDown16Filled } from "@fluentui/react-icons/svg/arrow-circle-down";
import { ArrowSwap16Filled } from "@fluentui/react-icons/svg/arrow-swap";
import { EqualCircle16Filled } from "@fluentui/react-icons/svg/equal-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { ReactElement } from "react";
import type { RowFate } from "../../../i18n/screens/mergeWords";
import { useLanguage } from "../../language";
import { useMergeWords } from "./words";

const icons = {
  new: AddCircle16Filled,
  filled: ArrowCircleDown16Filled,
  same: EqualCircle16Filled,
  conflict: ArrowSwap16Filled,
  rejected: DismissCircle16Filled,
} as const;
const fates = Object.keys(icons) as readonly RowFate[];

export type FateCounts = { readonly [F in RowFate]: number };

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  tile: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  small: { padding: 0, backgroundColor: "transparent", border: "none" },
  icon: { flexShrink: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    fontVariantNumeric: "tabular-nums",
  },
  smallNumber: { fontSize: tokens.fontSizeBase300 },
  new: { color: tokens.colorStatusSuccessForeground1 },
  filled: { color: tokens.colorStatusSuccessForeground1 },
  same: { color: tokens.colorNeutralForeground3 },
  conflict: { color: tokens.colorStatusWarningForeground3 },
  rejected: { color: tokens.colorStatusDangerForeground1 },
});

/** How many rows share which fate: an icon, a number and a word each. Most files have nothing for blank rows: then that is not spoken of. */
export function Fates({ counts, small = false }: { readonly counts: FateCounts; readonly small?: boolean }): ReactElement {
  const styles = useStyles();
  const { review } = useMergeWords();
  const { words } = useLanguage();
  return (
    <dl className={styles.list}>
      {fates
        .filter((fate) => fate !== "filled" || counts.filled > 0)
        .map((fate) => {
          const Icon = icons[fate];
          return (
            <div key={fate} className={mergeClasses(styles.tile, small && styles.small)}>
              <dt className={styles.label}>{review.fate[fate]}</dt>
              <dd className={mergeClasses(styles.number, small && styles.smallNumber)}>
                <Icon className={mergeClasses(styles.icon, styles[fate])} aria-hidden />
                {words.numbers.decimal(counts[fate])}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
