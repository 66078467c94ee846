import { Button, makeStyles, Spinner, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import { useCallback, useEffect, useState } from "react";
import type { CellExplanation } from "../../../app/formulas/explainCell";
import type { FormulaDesk } from "../../../app/formulas/readOffers";
import { formulas as en } from "../../../i18n/en/screens/formulas";
import { formulas as vi } from "../../../i18n/vi/screens/formulas";
import { ScreenFrame } from "../../components/ScreenFrame";
import { useLanguage } from "../../language";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { ExplainView } from "./ExplainView";
import { InsertView } from "./InsertView";
import type { FormulasPort } from "./port";
import { ValuesView } from "./ValuesView";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  sheet: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

type View = "insert" | "values" | "explain";
const views: readonly View[] = ["insert", "values", "explain"];

interface Desk {
  readonly desk: FormulaDesk | null;
  readonly tried: boolean;
  readonly read: () => Promise<void>;
  readonly explained: CellExplanation | null;
  readonly explain: () => Promise<void>;
}

/** Reads the open sheet as the screen opens; where the selected cell shows an error, that is explained at once. */
function useDesk(port: FormulasPort, onError: () => void): Desk {
  const store = usePaneStore();
  const [desk, setDesk] = useState<FormulaDesk | null>(null);
  const [explained, setExplained] = useState<CellExplanation | null>(null);
  const [tried, setTried] = useState(false);
  const explain = useCallback(async () => setExplained(await store.perform(port.explain)), [store, port]);
  const read = useCallback(async () => {
    setDesk(await store.perform(() => port.read(store.getState().year)));
    setTried(true);
  }, [store, port]);
  const open = useCallback(async () => {
    await read();
    const first = await store.perform(port.explain);
    setExplained(first);
    if (first !== null && first.case !== null) onError();
  }, [store, port, read, onError]);
  useEffect(() => void open(), [open]);
  return { desk, tried, read, explained, explain };
}

/** Puts functions beside the open sheet, turns them into values, and explains a cell that shows an error. */
export function FormulasScreen({ port }: { readonly port: FormulasPort }): ReactElement {
  const styles = useStyles();
  const words = { vi, en }[useLanguage().tag];
  const { busy } = usePaneState();
  const [view, setView] = useState<View>("insert");
  const onError = useCallback(() => setView("explain"), []);
  const { desk, tried, read, explained, explain } = useDesk(port, onError);
  const labels: { readonly [V in View]: string } = { insert: words.insertTab, values: words.valuesTab, explain: words.explainTab };
  return (
    <ScreenFrame screen="formulas">
      <TabList selectedValue={view} onTabSelect={(_event, { value }) => setView(views.find((each) => each === value) ?? "insert")}>
        {views.map((each) => (
          <Tab key={each} value={each}>
            {labels[each]}
          </Tab>
        ))}
      </TabList>
      {!tried && <Spinner className={styles.start} size="small" label={words.reading} />}
      {desk !== null && view !== "explain" && <Text className={styles.sheet}>{words.onSheet(desk.at.sheet)}</Text>}
      {desk !== null && view === "insert" && <InsertView desk={desk} port={port} words={words} onDone={read} />}
      {desk !== null && view === "values" && <ValuesView at={desk.at} port={port} words={words} />}
      {view === "explain" && <ExplainView explained={explained} explain={explain} words={words} />}
      {tried && view !== "explain" && (
        <Button className={styles.start} icon={<ArrowClockwise20Regular />} disabledFocusable={busy !== null} onClick={() => void read()}>
          {words.again}
        </Button>
      )}
    </ScreenFrame>
  );
}
