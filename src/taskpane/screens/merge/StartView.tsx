import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { problemText, useLanguage } from "../../language";
import { RefusalBar } from "../RefusalBar";
import { KitCard, OwnSheetsCard } from "./Cards";
import { FileChooser } from "./FileChooser";
import type { MergeFlow, MergeState, StartNote } from "./flow";
import type { MergePort } from "./port";
import { StepHeading } from "./StepHeading";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface StartViewProps {
  readonly state: Extract<MergeState, { readonly kind: "start" }>;
  readonly flow: MergeFlow;
  readonly port: MergePort;
}

/** Which files; beside them the two smaller tasks around the communes' workbooks. */
export function StartView({ state: { note, problem }, flow, port }: StartViewProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { start } = useMergeWords();
  return (
    <div className={styles.root}>
      <StepHeading at={1} title={start.title} takesFocus={note !== null || problem !== null} />
      {problem !== null && (
        <RefusalBar text={problemText(language, problem)} findings={problem.code === "no-figures" ? problem.findings : null} />
      )}
      {note !== null && <NoteBar note={note} />}
      <FileChooser onGathered={({ files, passedOver }) => void flow.read(files, passedOver)} />
      <KitCard port={port} />
      <OwnSheetsCard port={port} flow={flow} />
    </div>
  );
}

function NoteBar({ note }: { readonly note: StartNote }): ReactElement {
  const { start } = useMergeWords();
  const said = note.kind === "remembered" ? start.remembered(note.count) : noteWords(start, note.kind);
  const intents = { cancelled: "info", nothingChosen: "warning", remembered: "success", nothingToAsk: "info" } as const;
  return (
    <MessageBar intent={intents[note.kind]} layout="multiline" role="status">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}

function noteWords(
  { cancelled, nothingChosen, ownNone }: ReturnType<typeof useMergeWords>["start"],
  kind: Exclude<StartNote["kind"], "remembered">,
): string {
  return { cancelled, nothingChosen, nothingToAsk: ownNone }[kind];
}
