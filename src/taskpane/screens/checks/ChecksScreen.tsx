import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { Findings } from "../../components/Findings";
import { ScreenFrame } from "../../components/ScreenFrame";
import { SheetLinks } from "../../components/SheetLinks";
import { stands } from "../../store/history";
import { usePaneState } from "../../store/usePaneState";
import type { ChecksPort } from "./port";
import { ReportForms } from "./ReportForms";
import type { Checks } from "./useChecks";
import { useChecks } from "./useChecks";
import { useChecksWords } from "./words";
import { hiddenText } from "../../theme/hiddenText";

const useStyles = makeStyles({
  waiting: { alignSelf: "flex-start" },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  hidden: hiddenText,
});

/** The reconciliation of the whole workbook: done as the screen opens, gone through cell by cell, and written to its sheet on demand. */
export function ChecksScreen({ port }: { readonly port: ChecksPort }): ReactElement {
  const styles = useStyles();
  const words = useChecksWords();
  const { busy, problem } = usePaneState();
  const checks = useChecks(port);
  const { findings, failed } = checks;
  return (
    <ScreenFrame screen="checks">
      {findings === null && (busy !== null || !failed) && <Spinner className={styles.waiting} size="small" label={words.checking} />}
      {findings === null && failed && problem === null && busy === null && <NotDone />}
      {(findings !== null || failed) && <Actions checks={checks} />}
      <Written checks={checks} />
      {findings !== null && (
        <>
          <span className={styles.hidden} role="status">
            {busy === null ? words.done(findings.length) : ""}
          </span>
          <Findings findings={findings} />
          <ReportForms checks={checks} />
        </>
      )}
    </ScreenFrame>
  );
}

function NotDone(): ReactElement {
  const words = useChecksWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.notDoneTitle}</MessageBarTitle>
        {words.notDoneText}
      </MessageBarBody>
    </MessageBar>
  );
}

function Actions({ checks: { findings, check, write } }: { readonly checks: Checks }): ReactElement {
  const styles = useStyles();
  const words = useChecksWords();
  const { busy } = usePaneState();
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {findings !== null && (
          <Button appearance="primary" icon={<DocumentTable20Regular />} disabledFocusable={busy !== null} onClick={() => void write()}>
            {words.write}
          </Button>
        )}
        <Button icon={<ArrowClockwise20Regular />} disabledFocusable={busy !== null} onClick={() => void check()}>
          {words.again}
        </Button>
      </div>
      {findings !== null && (
        <Text className={styles.hint} size={200}>
          {words.writeHint}
        </Text>
      )}
    </div>
  );
}

/** The way to the sheet, as long as it was not taken back. */
function Written({ checks: { written } }: { readonly checks: Checks }): ReactElement | null {
  const { history } = usePaneState();
  const sheet = written?.sheet ?? null;
  const takenBack = written !== null && written.undo !== null && !stands(history, written.undo);
  return sheet === null || takenBack ? null : <SheetLinks sheets={[sheet]} />;
}
