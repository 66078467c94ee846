import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";

const useStyles = makeStyles({
  root: { width: "100%" },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    "::-webkit-details-marker": { display: "none" },
  },
  chevron: { flexShrink: 0, transitionProperty: "transform", transitionDuration: tokens.durationFast },
  open: { transform: "rotate(90deg)" },
  body: { padding: `0 0 ${tokens.spacingVerticalS}` },
});

/** A part that is drawn once somebody opens it: lists of thousands cost nothing before. */
export function Collapsible({ title, children }: { readonly title: string; readonly children: () => ReactNode }): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.root} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
        {title}
      </summary>
      {open && <div className={styles.body}>{children()}</div>}
    </details>
  );
}
