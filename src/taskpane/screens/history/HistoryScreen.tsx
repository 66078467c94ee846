import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { History24Regular } from "@fluentui/react-icons/svg/history";
import type { ReactElement } from "react";
import { EmptyCard } from "../../components/EmptyCard";
import { useHistoryWords } from "../../components/historyWords";
import { ScreenFrame } from "../../components/ScreenFrame";
import { undoableSteps } from "../../store/history";
import { usePaneState } from "../../store/usePaneState";
import { StepItem } from "./StepItem";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
});

/** What the add-in wrote into the workbook, newest first, and the way back. */
export function HistoryScreen(): ReactElement {
  const styles = useStyles();
  const words = useHistoryWords();
  const { history } = usePaneState();
  const undoable = new Set(undoableSteps(history).map(({ id }) => id));
  return (
    <ScreenFrame screen="history">
      {history.length === 0 ? (
        <EmptyCard icon={<History24Regular aria-hidden />} title={words.empty} text={words.emptyHint} />
      ) : (
        <>
          <Text className={styles.hint}>{words.hint}</Text>
          <ol className={styles.list} reversed>
            {[...history].reverse().map((step) => (
              <StepItem key={step.id} step={step} canUndo={undoable.has(step.id)} />
            ))}
          </ol>
        </>
      )}
    </ScreenFrame>
  );
}
