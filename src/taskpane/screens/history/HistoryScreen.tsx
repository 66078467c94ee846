import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { History24Regular } from "@fluentui/react-icons/svg/history";
import type { ReactElement } from "react";
import { useHistoryWords } from "../../components/historyWords";
import { ScreenFrame } from "../../components/ScreenFrame";
import { undoableSteps } from "../../store/history";
import { usePaneState } from "../../store/usePaneState";
import { quietCard } from "../../theme/quietCard";
import { StepItem } from "./StepItem";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  empty: {
    ...quietCard,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  emptyTitle: { ...typographyStyles.subtitle2, margin: 0 },
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
        <section className={styles.empty}>
          <History24Regular aria-hidden />
          <h2 className={styles.emptyTitle}>{words.empty}</h2>
          <Text className={styles.hint}>{words.emptyHint}</Text>
        </section>
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
