import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ChartKey } from "../../../core/charts/chartKey";
import { SheetLinks } from "../../components/SheetLinks";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { ChartsPort } from "./port";
import { useChartsWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

interface PutButtonProps {
  readonly chart: ChartKey;
  readonly name: string;
  readonly put: ChartsPort["put"];
}

/** Puts a chart of Excel's own onto the year's sheet of charts, and then leads there. */
export function PutButton({ chart, name, put }: PutButtonProps): ReactElement | null {
  const styles = useStyles();
  const words = useChartsWords();
  const { year, busy } = usePaneState();
  const store = usePaneStore();
  const [written, setWritten] = useState<readonly string[]>([]);
  if (year === null) return null;
  const run = async (): Promise<void> => {
    const done = await store.perform(() => put(year, chart), { what: { kind: "charts", year } });
    if (done !== null) setWritten(done.sheets);
  };
  return (
    <div className={styles.root}>
      <Button
        icon={<DocumentTable20Regular />}
        aria-label={words.putAloud(name)}
        disabledFocusable={busy !== null}
        onClick={() => void run()}
      >
        {words.put}
      </Button>
      {written.length > 0 && <SheetLinks sheets={written} />}
    </div>
  );
}
