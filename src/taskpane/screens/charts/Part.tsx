import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});

interface PartProps {
  readonly title: string;
  /** What the picture shows, the weightiest first. */
  readonly sentences: readonly string[];
  readonly children: ReactNode;
}

/** A picture under its heading, told in words first. */
export function Part({ title, sentences, children }: PartProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      {sentences.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {children}
    </section>
  );
}
