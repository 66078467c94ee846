import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../../language";
import { screenKeys } from "../keys";
import { screens } from "../registry";
import { Topic } from "./Topic";
import { useHelpWords } from "./words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  topic: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, minHeight: "24px" },
  body: { padding: `${tokens.spacingVerticalS} 0` },
  hint: { color: tokens.colorNeutralForeground2 },
  shortcuts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  keys: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "nowrap" },
  does: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Every job step by step, the shortcuts, and what the add-in never does. */
export function HelpScreen(): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const words = useHelpWords();
  return (
    <>
      <Text>{words.intro}</Text>
      <div>
        <Fold title={words.yearTitle}>
          <Topic topic={words.topics.year} />
        </Fold>
        {screenKeys.map(
          (key) =>
            key !== "help" &&
            screens[key] !== undefined && (
              <Fold key={key} title={pane.tasks[key].title}>
                <Topic topic={words.topics[key]} />
              </Fold>
            ),
        )}
      </div>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.shortcutsTitle}</h2>
        <dl className={styles.shortcuts}>
          {words.shortcuts.map(({ keys, does }) => (
            <Shortcut key={keys} keys={keys} does={does} />
          ))}
        </dl>
        <Text className={styles.hint}>{words.shortcutsHint}</Text>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.safetyTitle}</h2>
        <ul className={styles.list}>
          {words.safety.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.topic}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

function Shortcut({ keys, does }: { readonly keys: string; readonly does: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.keys}>{keys}</dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
}
