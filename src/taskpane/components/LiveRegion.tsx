import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWords } from "../../i18n/paneWords";
import type { PaneLanguage } from "../language";
import { problemText, useLanguage } from "../language";
import type { PaneState } from "../store/state";
import { usePaneState } from "../store/usePaneState";
import { noticeText } from "./noticeText";
import { hiddenText } from "../theme/hiddenText";

const useStyles = makeStyles({
  hidden: hiddenText,
});

/** Tells a screen reader what others see happen: each stage once, then how it ended. Counts are left to the progress bar. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const state = usePaneState();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement(language, state)}
    </div>
  );
}

export function announcement(language: PaneLanguage, { busy, problem, notice, outcome }: PaneState): string {
  const { pane } = language;
  if (busy) return busyText(pane, busy);
  if (problem) {
    const { wrong, mend } = problemText(language, problem);
    return `${wrong} ${mend}`;
  }
  if (notice) return noticeText(pane, notice);
  if (outcome?.kind === "refused") return `${pane.refusedTitle}. ${pane.refusedText}`;
  if (outcome === null) return "";
  const errors = outcome.findings.filter(({ severity }) => severity === "error").length;
  return pane.resultAnnounced(outcome.result.year, outcome.sheets.length, errors);
}

function busyText(pane: PaneWords, busy: NonNullable<PaneState["busy"]>): string {
  switch (busy.kind) {
    case "reading":
      return pane.loading;
    case "running":
      return busy.cancelling ? pane.cancelling : pane.stage[busy.progress.step];
    case "undoing":
      return pane.undoing;
    case "working":
      return pane.working;
    case "creatingForms":
      return pane.creatingForms;
  }
}
