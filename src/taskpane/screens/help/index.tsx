import type { ReactElement } from "react";
import { ScreenFrame } from "../../components/ScreenFrame";
import { HelpScreen } from "./HelpScreen";

export function Screen(): ReactElement {
  return (
    <ScreenFrame screen="help">
      <HelpScreen />
    </ScreenFrame>
  );
}
