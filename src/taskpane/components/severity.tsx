import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../core/findings/finding";

/** Most urgent first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A shape of its own for each severity; always beside its word, never in its place. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.root, styles[severity])} aria-hidden />;
}
