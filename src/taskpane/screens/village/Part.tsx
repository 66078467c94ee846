import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});

/** A part of the card under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
