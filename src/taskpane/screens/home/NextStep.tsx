import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement, ReactNode } from "react";
import type { YearWork } from "../../../core/yearWork/types";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { quietCard } from "../../theme/quietCard";
import { useAct } from "./useAct";
import { useHomeWords } from "./words";

const useStyles = makeStyles({
  card: quietCard,
  caption: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
});

function Card({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.card}>{children}</div>;
}

/** The next useful thing to do, in one card with one button. */
export function NextStep({ work }: { readonly work: YearWork }): ReactElement {
  const styles = useStyles();
  const words = useHomeWords();
  const { busy } = usePaneState();
  const act = useAct(work);
  const { next } = work;
  if (next === null) {
    return (
      <Card>
        <span className={styles.line}>
          <CheckmarkCircle20Filled className={styles.done} aria-hidden />
          <Text weight="semibold">{words.allDone}</Text>
        </span>
        <Text className={styles.caption}>{words.allDoneHint}</Text>
      </Card>
    );
  }
  return (
    <Card>
      <Text size={200} className={styles.caption}>
        {words.next}
      </Text>
      <Text weight="semibold">{`${words.stage[next]}: ${words.tells[next](work)}`}</Text>
      {next === "summary" ? (
        <Text>{words.summaryHint}</Text>
      ) : (
        <Button icon={<ArrowRight20Regular />} iconPosition="after" disabledFocusable={busy !== null} onClick={() => act(next)}>
          {words.act[next](work)}
        </Button>
      )}
    </Card>
  );
}

/** No figure of the year can be trusted: before anything else, that has to be mended. */
export function Untrusted(): ReactElement {
  const styles = useStyles();
  const words = useHomeWords();
  const { busy } = usePaneState();
  const store = usePaneStore();
  return (
    <Card>
      <span className={styles.line}>
        <ErrorCircle20Filled className={styles.error} aria-hidden />
        <Text weight="semibold">{words.notTrusted}</Text>
      </span>
      <Button icon={<ArrowRight20Regular />} iconPosition="after" disabledFocusable={busy !== null} onClick={() => store.open("checks")}>
        {words.notTrustedAct}
      </Button>
    </Card>
  );
}
