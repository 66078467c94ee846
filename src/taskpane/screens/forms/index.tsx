import type { ReactElement } from "react";
import { useMemo } from "react";
import { ScreenFrame } from "../../components/ScreenFrame";
import type { ScreenProps } from "../lazyScreen";
import { FormsScreen } from "./FormsScreen";
import { formsPort } from "./port";

export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(() => formsPort(excel), [excel]);
  return (
    <ScreenFrame screen="forms">
      <FormsScreen port={port} />
    </ScreenFrame>
  );
}
