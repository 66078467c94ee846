import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { quietCard } from "../theme/quietCard";

const useStyles = makeStyles({
  root: {
    ...quietCard,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface EmptyCardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
}

/** Where a screen has nothing to show: that it is so on purpose, and what to do. */
export function EmptyCard({ icon, title, text }: EmptyCardProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      {icon}
      <h2 className={styles.title}>{title}</h2>
      <Text className={styles.text} align="center">
        {text}
      </Text>
    </section>
  );
}
