import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import type { ScreenGroup, ScreenKey } from "../screens/keys";
import { groupKeys, screenGroups } from "../screens/keys";
import { screens } from "../screens/registry";
import { usePaneState, usePaneStore } from "../store/usePaneState";
import { readableUnderPointer } from "../theme/readableUnderPointer";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(264px, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  task: {
    width: "100%",
    height: "100%",
    justifyContent: "space-between",
    textAlign: "start",
    padding: tokens.spacingHorizontalM,
    ...readableUnderPointer,
  },
  name: { display: "block" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

/** What else is to be done in the year, each on a screen of its own. */
export function Tasks(): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { overview } = usePaneState();
  if (overview === null) return null;
  return (
    <nav className={styles.root} aria-label={pane.tasksTitle}>
      {groupKeys.map((group) => (
        <Group key={group} group={group} />
      ))}
    </nav>
  );
}

function Group({ group }: { readonly group: ScreenGroup }): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const keys = (screenGroups[group] as readonly ScreenKey[]).filter((key) => screens[key] !== undefined);
  if (keys.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{pane.taskGroups[group]}</h2>
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key}>
            <Task screen={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Task({ screen }: { readonly screen: ScreenKey }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { busy } = usePaneState();
  const store = usePaneStore();
  const { title, hint } = pane.tasks[screen];
  return (
    <Button
      className={styles.task}
      icon={<ChevronRight20Regular />}
      iconPosition="after"
      disabledFocusable={busy !== null}
      onClick={() => store.open(screen)}
    >
      <span>
        <span className={styles.name}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </Button>
  );
}
