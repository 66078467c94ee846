import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { useWelcomeWords } from "../help/words";
import { screens } from "../registry";

/** What the first steps end in: of use to the workbook that is open, be it empty, somebody's own, or one with our forms. */
export function LastStep({ onDone }: { readonly onDone: () => void }): ReactElement {
  const words = useWelcomeWords();
  const { overview, busy } = usePaneState();
  const store = usePaneStore();
  const isBusy = busy !== null;
  if (overview?.empty !== true) {
    return (
      <Button appearance="primary" onClick={onDone}>
        {words.lookAtYear}
      </Button>
    );
  }
  const createForms = (): void => {
    onDone();
    void store.createForms();
  };
  const readTables = (): void => {
    onDone();
    store.open("merge");
  };
  return (
    <>
      {screens.merge !== undefined && (
        <Button disabledFocusable={isBusy} onClick={readTables}>
          {words.readTables}
        </Button>
      )}
      <Button appearance="primary" disabledFocusable={isBusy} onClick={createForms}>
        {words.createForms}
      </Button>
    </>
  );
}
