import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HelpTopic } from "../../../i18n/screens/helpWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { marginBottom: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
});

/** How one job is done: what for, step by step, and what people ask. */
export function Topic({ topic: { what, steps, notes } }: { readonly topic: HelpTopic }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text>{what}</Text>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step} className={styles.item}>
            {step}
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <Text key={note} className={styles.note}>
          {note}
        </Text>
      ))}
    </div>
  );
}
