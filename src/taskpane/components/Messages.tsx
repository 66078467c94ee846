import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { problemText, useLanguage } from "../language";
import { usePaneState, usePaneStore } from "../store/usePaneState";
import { Findings } from "./Findings";
import { noticeText } from "./noticeText";

const useStyles = makeStyles({
  detail: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  summary: { cursor: "pointer" },
});

/** What went wrong with the last step and what to do; or, quietly, how it ended. */
export function Messages(): ReactElement | null {
  const { problem, notice } = usePaneState();
  const { pane } = useLanguage();
  if (problem) return <ProblemMessage />;
  if (!notice) return null;
  return (
    <MessageBar intent={notice.kind === "cancelled" ? "info" : "success"} layout="multiline">
      <MessageBarBody>{noticeText(pane, notice)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />} />
    </MessageBar>
  );
}

function ProblemMessage(): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const { pane } = language;
  const { problem } = usePaneState();
  if (!problem) return null;
  const { wrong, mend } = problemText(language, problem);
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{wrong}</MessageBarTitle>
          {mend}
          {problem.code === "bug" && (
            <details className={styles.detail}>
              <summary className={styles.summary}>{pane.details}</summary>
              {problem.detail}
            </details>
          )}
        </MessageBarBody>
        <MessageBarActions containerAction={<DismissButton />} />
      </MessageBar>
      {problem.code === "no-figures" && <Findings findings={problem.findings} />}
    </>
  );
}

function DismissButton(): ReactElement {
  const { pane } = useLanguage();
  const store = usePaneStore();
  return (
    <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={pane.dismiss} onClick={() => store.dismiss()} />
  );
}
