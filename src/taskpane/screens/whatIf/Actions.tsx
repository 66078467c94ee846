import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { WhatIfDesk } from "../../../app/whatIf";
import { adjustmentRefusalText } from "../../../i18n/whatIfWords";
import { SheetLinks } from "../../components/SheetLinks";
import { stands } from "../../store/history";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { useTrial } from "./context";
import type { WhatIfPort, WriteAnswer } from "./port";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "normal" },
});

interface ActionsProps {
  /** The figures are those of what stands in the fields. */
  readonly isSettled: boolean;
  readonly onReset: () => void;
  readonly onWrite: () => ReturnType<WhatIfPort["write"]>;
  readonly onDesk: (desk: WhatIfDesk) => void;
}

/** Back to the workbook's values; and the comparison to a sheet, only when it is asked for. */
export function Actions({ isSettled, onReset, onWrite, onDesk }: ActionsProps): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  const { busy, year } = usePaneState();
  const store = usePaneStore();
  const { entries, trial } = useTrial();
  const [answer, setAnswer] = useState<WriteAnswer | null>(null);
  const canWrite = busy === null && isSettled && trial.adjustments.length > 0 && trial.faults.size === 0;
  const write = async (): Promise<void> => {
    const written = await store.perform(onWrite, { what: { kind: "whatIf", year } });
    setAnswer(written);
    if (written?.kind === "written") onDesk(written.desk);
  };
  return (
    <>
      {trial.faults.size > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.leftOut}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button className={styles.button} appearance="primary" disabledFocusable={!canWrite} onClick={() => void write()}>
          {words.write}
        </Button>
        <Button disabledFocusable={busy !== null || entries.size === 0} onClick={onReset}>
          {words.reset}
        </Button>
      </div>
      {answer !== null && <Answer answer={answer} />}
    </>
  );
}

function Answer({ answer }: { readonly answer: WriteAnswer }): ReactElement | null {
  const { screen: words, whatIf } = useWhatIfWords();
  const { history } = usePaneState();
  if (answer.kind === "refused") {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {[words.notWritten, ...answer.refusals.map((refusal) => adjustmentRefusalText(whatIf, refusal).wrong)].join(" ")}
        </MessageBarBody>
      </MessageBar>
    );
  }
  // Once it is taken back, there is no sheet to lead to.
  if (answer.undo !== null && !stands(history, answer.undo)) return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words.written(answer.sheet)}</MessageBarBody>
      </MessageBar>
      <SheetLinks sheets={[answer.sheet]} />
    </>
  );
}
