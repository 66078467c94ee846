import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled, success: CheckmarkCircle20Filled } as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

interface CalloutProps {
  readonly intent: keyof typeof icons;
  readonly title: string;
  readonly children: ReactNode;
}

/** A thing to know before going on, with what can be done about it. */
export function Callout({ intent, title, children }: CalloutProps): ReactElement {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <section className={styles.root}>
      <Icon className={mergeClasses(styles[intent])} aria-hidden />
      <div className={styles.body}>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </div>
    </section>
  );
}
