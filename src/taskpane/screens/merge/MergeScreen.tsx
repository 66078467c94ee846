import type { ReactElement } from "react";
import { useEffect, useSyncExternalStore } from "react";
import { ScreenFrame } from "../../components/ScreenFrame";
import { usePaneState } from "../../store/usePaneState";
import { DoneView } from "./DoneView";
import type { MergeFlow } from "./flow";
import type { MergePort } from "./port";
import { QuestionsView } from "./QuestionsView";
import { ReadingFiles } from "./ReadingFiles";
import { ReviewView } from "./ReviewView";
import { StartView } from "./StartView";

interface MergeScreenProps {
  readonly flow: MergeFlow;
  readonly port: MergePort;
}

/** Taking in the communes' workbooks: choose, read, ask, look, decide, write; one thing on the screen at a time. */
export function MergeScreen({ flow, port }: MergeScreenProps): ReactElement {
  return (
    <ScreenFrame screen="merge">
      <Step flow={flow} port={port} />
    </ScreenFrame>
  );
}

function Step({ flow, port }: MergeScreenProps): ReactElement {
  const state = useSyncExternalStore(flow.subscribe, flow.getState);
  const { notice } = usePaneState();
  const isUndone = state.kind === "done" && notice?.kind === "undone";
  // What was told to be written is no longer there.
  useEffect(() => {
    if (isUndone) flow.restart();
  }, [isUndone, flow]);
  switch (state.kind) {
    case "start":
      return <StartView state={state} flow={flow} port={port} />;
    case "reading":
      return <ReadingFiles files={state.files} flow={flow} />;
    case "asking":
      return <QuestionsView state={state} flow={flow} port={port} />;
    case "review":
      return <ReviewView state={state} flow={flow} port={port} />;
    case "done":
      return <DoneView state={state} flow={flow} />;
  }
}
