import { CalendarEmpty24Regular } from "@fluentui/react-icons/svg/calendar-empty";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../language";
import { usePaneState } from "../store/usePaneState";
import { EmptyCard } from "./EmptyCard";

/** What a screen shows of a year; where the workbook has none, that it is so and what to do. */
export function NeedsYear({ children }: { readonly children: ReactNode }): ReactElement {
  const { pane } = useLanguage();
  const { overview, year } = usePaneState();
  if (overview === null || year !== null) return <>{children}</>;
  return <EmptyCard icon={<CalendarEmpty24Regular aria-hidden />} title={pane.noYearHere} text={pane.noYearText} />;
}
