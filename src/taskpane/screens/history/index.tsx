import type { ReactElement } from "react";
import { HistoryScreen } from "./HistoryScreen";

export function Screen(): ReactElement {
  return <HistoryScreen />;
}
