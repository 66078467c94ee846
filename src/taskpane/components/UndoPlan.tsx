import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import type { UndoStep } from "../store/state";
import { useHistoryWords } from "./historyWords";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0 },
});

/** What taking a step back removes, takes out and puts back. */
export function UndoPlan({ plan: { removes, restores, rows = [] } }: { readonly plan: UndoStep }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const words = useHistoryWords();
  const withRows = new Set(rows.map(({ sheet }) => sheet));
  return (
    <>
      <Lines label={pane.undoRemoves} lines={removes} />
      <Lines label={words.rowsTaken} lines={rows.map(({ sheet, count }) => words.rowsOn(sheet, count))} />
      <Lines label={pane.undoRestores} lines={restores.filter((sheet) => !withRows.has(sheet))} />
      <p className={styles.text}>{pane.undoWarning}</p>
    </>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      {label}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
