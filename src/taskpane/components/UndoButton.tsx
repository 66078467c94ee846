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
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { stepText } from "../../i18n/screens/historyWords";
import { useLanguage } from "../language";
import type { UndoStep } from "../store/state";
import { usePaneState, usePaneStore } from "../store/usePaneState";
import { useHistoryWords } from "./historyWords";
import { UndoPlan } from "./UndoPlan";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface UndoButtonProps {
  /** The step that is offered, where none is given. */
  readonly step?: UndoStep;
  /** `Undo`, where none is given. */
  readonly label?: string;
}

/** Takes a step back, once it is clear what that means. */
export function UndoButton({ step, label }: UndoButtonProps): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const words = useHistoryWords();
  const { undoable, busy } = usePaneState();
  const store = usePaneStore();
  const plan = step ?? undoable;
  if (!plan) return null;
  return (
    <>
      <Dialog modalType="alert">
        <DialogTrigger disableButtonEnhancement>
          <Button icon={<ArrowUndo20Regular />} disabledFocusable={busy !== null}>
            {busy?.kind === "undoing" ? pane.undoing : (label ?? pane.undo)}
          </Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{plan.year === null ? words.undoTitle(stepText(words, plan.what)) : pane.undoTitle(plan.year)}</DialogTitle>
            <DialogContent className={styles.content}>
              <UndoPlan plan={plan} />
            </DialogContent>
            <DialogActions fluid>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => void store.undo(plan.id)}>
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
      {!plan.isKept && busy === null && step === undefined && (
        <Text className={styles.hint} size={200} role="status">
          {words.sessionOnly}
        </Text>
      )}
    </>
  );
}
