import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { WhatIfDesk } from "../../../app/whatIf";
import { NeedsYear } from "../../components/NeedsYear";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { useLanguage } from "../../language";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { Desk } from "./Desk";
import type { WhatIfPort } from "./port";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  top: { display: "grid", gridTemplateColumns: "minmax(84px, 1fr) auto", alignItems: "end", gap: tokens.spacingHorizontalM },
  trial: { margin: 0 },
});

/** The year's rules and criteria to change for trial, and what they would come to, worked out while they are being changed. */
export function WhatIfScreen({ port }: { readonly port: WhatIfPort }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const { year, busy } = usePaneState();
  const store = usePaneStore();
  const [desk, setDesk] = useState<WhatIfDesk | null>(null);
  useEffect(() => {
    if (year === null) return;
    let isCurrent = true;
    void store
      .perform(() => port.open(year))
      .then((opened) => {
        if (isCurrent) setDesk(opened);
      });
    return () => {
      isCurrent = false;
    };
  }, [port, store, year]);
  const reload = async (of: number): Promise<void> => {
    const opened = await store.perform(() => port.open(of));
    setDesk(opened);
  };
  return (
    <ScreenFrame screen="whatIf">
      <p className={styles.trial}>{words.trial}</p>
      <NeedsYear>
        {year !== null && (
          <div className={styles.top}>
            <YearField />
            <Button disabledFocusable={busy !== null} onClick={() => void reload(year)}>
              {pane.reload}
            </Button>
          </div>
        )}
        {desk !== null && desk.year === year && <Desk key={year} desk={desk} port={port} onDesk={setDesk} />}
      </NeedsYear>
    </ScreenFrame>
  );
}
