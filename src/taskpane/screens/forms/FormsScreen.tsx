import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { StepWhat } from "../../../core/history/step";
import type { Finding } from "../../../core/findings/finding";
import { Findings } from "../../components/Findings";
import { SheetLinks } from "../../components/SheetLinks";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { FormList } from "./FormList";
import type { FormsPort } from "./port";
import { ScoreForms } from "./ScoreForms";
import { useStatus } from "./useStatus";
import { useWords } from "./words";

/** What the last step of this screen came to. */
interface Done {
  readonly text: string;
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** The forms, the score sheet of a year, and scoring forms on paper. */
export function FormsScreen({ port }: { readonly port: FormsPort }): ReactElement {
  const words = useWords();
  const store = usePaneStore();
  const { notice, busy } = usePaneState();
  const status = useStatus(port);
  const [done, setDone] = useState<Done | null>(null);
  const perform = async <T extends Omit<Done, "text">>(
    what: StepWhat,
    work: Parameters<typeof store.perform<T>>[0],
    tell: (value: T) => string,
  ): Promise<void> => {
    setDone(null);
    const value = await store.perform(work, { reload: true, what });
    if (value !== null) setDone({ text: tell(value), sheets: value.sheets, findings: value.findings });
  };
  if (status === null) return <Spinner label={words.reading} labelPosition="below" />;
  return (
    <>
      {done !== null && busy === null && notice?.kind !== "undone" && <DoneView done={done} />}
      <FormList
        forms={status.forms}
        onCreate={(framework) =>
          void perform(
            { kind: "forms", year: null },
            () => port.createForms(framework),
            ({ sheets }) => words.formsCreated(sheets.length),
          )
        }
      />
      <ScoreForms
        years={status.years}
        onScores={(year) =>
          void perform(
            { kind: "scores", year },
            () => port.createScores(year),
            ({ rows, villages }) => words.scoresCreated(rows, villages),
          )
        }
        onSlips={(year, commune) =>
          void perform(
            { kind: "slips", year },
            () => port.printSlips(year, commune),
            ({ villages }) => words.slipsPrinted(villages),
          )
        }
      />
    </>
  );
}

function DoneView({ done: { text, sheets, findings } }: { readonly done: Done }): ReactElement {
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
      {sheets.length > 0 && <SheetLinks sheets={sheets} />}
      {findings.length > 0 && <Findings findings={findings} />}
    </>
  );
}
