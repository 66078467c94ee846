import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import type { UndoStep } from "../store/state";
import { usePaneState, usePaneStore } from "../store/usePaneState";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0 },
});

/** Takes the last run back, once it is clear what that means. */
export function UndoButton(): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { undoable, busy } = usePaneState();
  const store = usePaneStore();
  if (!undoable) return null;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<ArrowUndo20Regular />} disabledFocusable={busy !== null}>
          {busy?.kind === "undoing" ? pane.undoing : pane.undo}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{pane.undoTitle(undoable.year)}</DialogTitle>
          <DialogContent className={styles.content}>
            <PlanText plan={undoable} />
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void store.undo()}>
                {pane.undoConfirm}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{pane.keep}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function PlanText({ plan }: { readonly plan: UndoStep }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  return (
    <>
      {plan.removes.length > 0 && <SheetNames label={pane.undoRemoves} sheets={plan.removes} />}
      {plan.restores.length > 0 && <SheetNames label={pane.undoRestores} sheets={plan.restores} />}
      <p className={styles.text}>{pane.undoWarning}</p>
    </>
  );
}

function SheetNames({ label, sheets }: { readonly label: string; readonly sheets: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      {label}
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
    </div>
  );
}
