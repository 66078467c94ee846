import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useLayoutEffect, useRef } from "react";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StepHeadingProps {
  readonly at: 1 | 2 | 3;
  readonly title: string;
  readonly children?: ReactNode;
  /** The keyboard and the reading voice go on here, since what was pressed is gone. */
  readonly takesFocus: boolean;
}

/** Where in the work one is, and what this step is about. */
export function StepHeading({ at, title, children, takesFocus }: StepHeadingProps): ReactElement {
  const styles = useStyles();
  const { step, steps } = useMergeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the step is painted: a key pressed as soon as it is seen must find the focus here.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.root}>
      <span className={styles.step}>{step(at, steps.length, steps[at - 1] ?? "")}</span>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children !== undefined && <p className={styles.text}>{children}</p>}
    </div>
  );
}
