import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { ScreenKey } from "../keys";
import { Part } from "./Part";
import { useChartsWords } from "./words";

interface NothingProps {
  readonly title: string;
  readonly text: string;
  /** Where what is missing is filled in. */
  readonly screen: ScreenKey;
}

/** In place of a picture that has nothing to show yet: why, and the way to what is missing. */
export function Nothing({ title, text, screen }: NothingProps): ReactElement {
  const words = useChartsWords();
  const { pane } = useLanguage();
  const { busy } = usePaneState();
  const store = usePaneStore();
  return (
    <Part title={title} sentences={[text]}>
      <div>
        <Button disabledFocusable={busy !== null} onClick={() => store.open(screen)}>
          {words.openScreen(pane.tasks[screen].title)}
        </Button>
      </div>
    </Part>
  );
}
