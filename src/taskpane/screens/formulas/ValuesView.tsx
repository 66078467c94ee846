import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Frozen } from "../../../app/formulas/freeze";
import type { FormulaDesk } from "../../../app/formulas/readOffers";
import { ok } from "../../../core/result";
import type { FormulasScreenWords } from "../../../i18n/screens/formulasWords";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { FormulasPort } from "./port";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
});

interface ValuesProps {
  readonly at: FormulaDesk["at"];
  readonly port: FormulasPort;
  readonly words: FormulasScreenWords;
}

/** The last step of this pane that turned formulas into values: it outlives the screen, as the formulas are kept nowhere else. */
const last: { step: Frozen | null } = { step: null };

/** Turns formulas of ours into what they show, and brings them back as long as the pane is open. */
export function ValuesView({ at, port, words }: ValuesProps): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const { busy } = usePaneState();
  const [frozen, setFrozen] = useState<Frozen | null>(last.step);
  const [isBack, setBack] = useState(false);
  const freeze = async (sheetId: string | null): Promise<void> => {
    const done = await store.perform(() => port.freeze(sheetId), { what: { kind: "formulas", year: null } });
    if (done === null) return;
    if (done.undo !== null) last.step = done;
    setFrozen(done);
    setBack(false);
  };
  const bringBack = async (): Promise<void> => {
    const back = await store.perform(async () => {
      const undone = await (frozen?.undo?.undo() ?? Promise.resolve(ok(undefined)));
      return undone.ok ? ok({ done: true }) : undone;
    });
    if (back === null) return;
    last.step = null;
    setFrozen(null);
    setBack(true);
  };
  const told = frozen === null ? (isBack ? words.brought : "") : frozen.cells === 0 ? words.nothingToFreeze : words.frozen(frozen.cells);
  return (
    <div className={styles.root}>
      <Text>{words.freezeExplains}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void freeze(at.sheetId)}>
          {words.freezeSheet(at.sheet)}
        </Button>
        <Button disabledFocusable={busy !== null} onClick={() => void freeze(null)}>
          {words.freezeBook}
        </Button>
      </div>
      <Text role="status">{told}</Text>
      {frozen !== null && frozen.left.length > 0 && <Text className={styles.text}>{words.left(shortList(frozen.left))}</Text>}
      {frozen !== null && frozen.undo !== null && (
        <Button disabledFocusable={busy !== null} onClick={() => void bringBack()}>
          {words.bringBack}
        </Button>
      )}
    </div>
  );
}

const mostNamed = 10;

function shortList(cells: readonly string[]): string {
  return cells.length > mostNamed ? `${cells.slice(0, mostNamed).join(", ")}… (${cells.length})` : cells.join(", ");
}
