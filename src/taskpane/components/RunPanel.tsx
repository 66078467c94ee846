import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Play20Filled } from "@fluentui/react-icons/svg/play";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import { usePaneState, usePaneStore } from "../store/usePaneState";
import { RunProgressView } from "./RunProgressView";
import { YearField } from "./YearField";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  controls: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, 1fr) minmax(0, 2.4fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  button: { whiteSpace: "normal" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Choose a year, run; while it runs, its progress and the way to stop it. */
export function RunPanel(): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { overview, year, busy, outcome } = usePaneState();
  const store = usePaneStore();
  if (!overview || year === null) return null;
  if (busy?.kind === "running") return <RunProgressView year={year} busy={busy} />;
  return (
    <section className={styles.root}>
      <div className={styles.controls}>
        <YearField />
        <Button
          className={styles.button}
          appearance="primary"
          icon={<Play20Filled />}
          disabledFocusable={busy !== null}
          onClick={() => void store.run()}
        >
          {pane.run(year)}
        </Button>
      </div>
      {outcome === null && <Text className={styles.hint}>{pane.runHint}</Text>}
    </section>
  );
}
