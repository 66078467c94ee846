import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import type { ReportScreenWords } from "../../../i18n/screens/reportWords";
import { usePaneState } from "../../store/usePaneState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: 0, minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

interface ReportActionsProps {
  readonly words: ReportScreenWords;
  /** How the last of them ended; "" = nothing to tell. */
  readonly said: string;
  readonly onCopy: () => void;
  readonly onWrite: () => void;
  readonly onSave: () => void;
}

/** What can be done with the report, and how it ended, seen and heard. */
export function ReportActions({ words, said, onCopy, onWrite, onSave }: ReportActionsProps): ReactElement {
  const styles = useStyles();
  const { busy } = usePaneState();
  const isBusy = busy !== null;
  return (
    <section className={styles.root} aria-label={words.actions}>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<Copy20Regular />} disabledFocusable={isBusy} onClick={onCopy}>
          {words.copy}
        </Button>
        <Button icon={<DocumentTable20Regular />} disabledFocusable={isBusy} onClick={onWrite}>
          {words.write}
        </Button>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={isBusy} onClick={onSave}>
          {words.word}
        </Button>
      </div>
      <p className={styles.said} role="status" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
