import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import { screenKeys } from "../screens/keys";
import { screens } from "../screens/registry";
import { usePaneState, usePaneStore } from "../store/usePaneState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(264px, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  task: { width: "100%", height: "100%", justifyContent: "space-between", textAlign: "start", padding: tokens.spacingHorizontalM },
  name: { display: "block" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

/** What else is to be done in the year, each on a screen of its own. */
export function Tasks(): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { overview, busy } = usePaneState();
  const store = usePaneStore();
  if (overview === null) return null;
  return (
    <nav className={styles.root} aria-label={pane.tasksTitle}>
      <h2 className={styles.title}>{pane.tasksTitle}</h2>
      <ul className={styles.list}>
        {screenKeys
          .filter((key) => screens[key] !== undefined)
          .map((key) => (
            <li key={key}>
              <Button
                className={styles.task}
                icon={<ChevronRight20Regular />}
                iconPosition="after"
                disabledFocusable={busy !== null}
                onClick={() => store.open(key)}
              >
                <span>
                  <span className={styles.name}>{pane.tasks[key].title}</span>
                  <span className={styles.hint}>{pane.tasks[key].hint}</span>
                </span>
              </Button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
