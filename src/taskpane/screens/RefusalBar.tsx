import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../core/findings/finding";
import type { FindingText } from "../../i18n/findingText";
import { Findings } from "../components/Findings";

interface RefusalBarProps {
  readonly text: FindingText;
  /** Where it was faults in the forms: all of them, each with its cell. */
  readonly findings?: readonly Finding[] | null;
}

/** Why a screen can't do what it is for, and what to do about it. */
export function RefusalBar({ text: { wrong, mend }, findings = null }: RefusalBarProps): ReactElement {
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{wrong}</MessageBarTitle>
          {mend}
        </MessageBarBody>
      </MessageBar>
      {findings !== null && <Findings findings={findings} />}
    </>
  );
}
