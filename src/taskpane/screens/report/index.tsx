import type { ReactElement } from "react";
import { useMemo } from "react";
import type { ScreenProps } from "../lazyScreen";
import { reportPort } from "./port";
import { ReportScreen } from "./ReportScreen";

export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(() => reportPort(excel), [excel]);
  return <ReportScreen port={port} />;
}
