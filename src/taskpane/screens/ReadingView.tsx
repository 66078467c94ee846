import { Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Result } from "../../core/result";
import { problemText, useLanguage } from "../language";
import type { Problem } from "../services";
import { RefusalBar } from "./RefusalBar";

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
  const { error } = reading;
  return <RefusalBar text={problemText(language, error)} findings={error.code === "no-figures" ? error.findings : null} />;
}
