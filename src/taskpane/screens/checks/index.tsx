import type { ReactElement } from "react";
import { useMemo } from "react";
import type { ScreenProps } from "../lazyScreen";
import { ChecksScreen } from "./ChecksScreen";
import { checksPort } from "./port";

export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(() => checksPort(excel), [excel]);
  return <ChecksScreen port={port} />;
}
