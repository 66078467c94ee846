import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock20Filled } from "@fluentui/react-icons/svg/clock";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Outcome } from "../../../core/domain/evaluation";
import { useLanguage } from "../../language";

const icons: { readonly [O in Outcome]: typeof Warning20Filled } = {
  eligible: CheckmarkCircle20Filled,
  vetoed: DismissCircle20Filled,
  incomplete: Clock20Filled,
  belowFloor: Warning20Filled,
  belowTotal: Warning20Filled,
  prerequisite: Warning20Filled,
};

const useStyles = makeStyles({
  root: { ...typographyStyles.body1Strong, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  eligible: { color: tokens.colorStatusSuccessForeground1 },
  vetoed: { color: tokens.colorStatusDangerForeground1 },
  incomplete: { color: tokens.colorNeutralForeground3 },
});

/** How the village stands: a shape of its own for each outcome, beside its words. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  const Icon = icons[outcome];
  const own = outcome === "eligible" || outcome === "vetoed" || outcome === "incomplete" ? styles[outcome] : undefined;
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, own)} aria-hidden />
      {words.domain.outcome[outcome]}
    </span>
  );
}
