import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Result } from "../../core/result";
import { Findings } from "../components/Findings";
import { problemText, useLanguage } from "../language";
import type { Problem } from "../services";

interface ReadingViewProps<T> {
  readonly reading: Result<T, Problem> | null;
  /** Said while it is read. */
  readonly waiting: string;
  readonly children: (value: T) => ReactNode;
}

/** What was read for a screen; until then that it is being read, and where it can't be, why. */
export function ReadingView<T>({ reading, waiting, children }: ReadingViewProps<T>): ReactElement {
  const language = useLanguage();
  if (reading === null) return <Spinner size="small" label={waiting} />;
  if (reading.ok) return <>{children(reading.value)}</>;
  const { wrong, mend } = problemText(language, reading.error);
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{wrong}</MessageBarTitle>
          {mend}
        </MessageBarBody>
      </MessageBar>
      {reading.error.code === "no-figures" && <Findings findings={reading.error.findings} />}
    </>
  );
}
