import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import { usePaneState, usePaneStore } from "../store/usePaneState";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  unit: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Whose workbook this is, and a way to read it again after edits. */
export function PaneHeader(): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { overview, busy } = usePaneState();
  const store = usePaneStore();
  return (
    <header className={styles.root}>
      <div className={styles.names}>
        <h1 className={styles.title}>{pane.appName}</h1>
        <Text className={styles.unit}>{overview?.unitName ?? pane.tagline}</Text>
      </div>
      <Button
        appearance="subtle"
        icon={<ArrowClockwise20Regular />}
        aria-label={pane.reload}
        title={pane.reload}
        disabledFocusable={busy !== null}
        onClick={() => void store.load()}
      />
    </header>
  );
}
