import { Button, makeStyles, ProgressBar, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { Stop20Filled } from "@fluentui/react-icons/svg/stop";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import type { Progress } from "../../app/progress";
import type { Busy } from "../store/state";
import { usePaneStore } from "../store/usePaneState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  button: { alignSelf: "flex-start" },
});

interface RunProgressProps {
  readonly year: number;
  readonly busy: Extract<Busy, { readonly kind: "running" }>;
}

/** Where the run is, and the way to stop it. Takes the focus, since the button that started the run is gone. */
export function RunProgressView({ year, busy }: RunProgressProps): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const store = usePaneStore();
  const { step, done, total } = busy.progress;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{pane.running(year)}</h2>
      <div className={styles.line}>
        <Text>{busy.cancelling ? pane.cancelling : pane.stage[step]}</Text>
        {total > 0 && <Text className={styles.count}>{pane.progress(done + 1, total)}</Text>}
      </div>
      <ProgressBar aria-label={pane.running(year)} thickness="large" {...shareDone(busy.progress)} />
      <Button
        autoFocus
        className={styles.button}
        icon={<Stop20Filled />}
        disabledFocusable={busy.cancelling}
        onClick={() => store.cancel()}
      >
        {pane.cancel}
      </Button>
    </section>
  );
}

/** Unknown while the stage can't count its parts: the bar then moves without end. */
function shareDone({ done, total }: Progress): { readonly value?: number } {
  return total > 0 ? { value: done / total } : {};
}
