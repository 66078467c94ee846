import type { ReactElement } from "react";
import { useDeferredValue, useMemo, useState } from "react";
import type { WhatIfDesk } from "../../../app/whatIf";
import { Actions } from "./Actions";
import type { TrialState } from "./context";
import { TrialContext } from "./context";
import { CriteriaView } from "./CriteriaView";
import type { Entries } from "./fields";
import { allFields, fieldsOf } from "./fields";
import type { WhatIfPort } from "./port";
import { ResultView } from "./ResultView";
import { RulesView } from "./RulesView";
import { Summary } from "./Summary";
import { tryEntries } from "./trial";

interface DeskProps {
  readonly desk: WhatIfDesk;
  readonly port: WhatIfPort;
  /** The workbook was read anew. */
  readonly onDesk: (desk: WhatIfDesk) => void;
}

const untouched: Entries = new Map();

/** One year to try things on. What was typed lives here and nowhere else: it is gone when the screen or the year is left. */
export function Desk({ desk, port, onDesk }: DeskProps): ReactElement {
  const [entries, setEntries] = useState(untouched);
  const settled = useDeferredValue(entries);
  const fields = useMemo(() => fieldsOf(desk.present), [desk]);
  const trial = useMemo(() => tryEntries(desk.compare, allFields(fields), settled), [desk, fields, settled]);
  const state = useMemo<TrialState>(
    () => ({ entries, trial, enter: (key, text) => setEntries((before) => new Map([...before, [key, text]])) }),
    [entries, trial],
  );
  return (
    <TrialContext.Provider value={state}>
      {trial.result !== null && <Summary result={trial.result} />}
      <RulesView rules={fields.rules} />
      <CriteriaView criteria={fields.criteria} />
      <Actions
        isSettled={settled === entries}
        onReset={() => setEntries(untouched)}
        onWrite={() => port.write(desk.year, trial.adjustments)}
        onDesk={onDesk}
      />
      {trial.result !== null && <ResultView result={trial.result} />}
    </TrialContext.Provider>
  );
}
