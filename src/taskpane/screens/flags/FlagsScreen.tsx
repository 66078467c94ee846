import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactElement } from "react";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { FlagsOverview } from "../../../app/flags/types";
import { flags as en } from "../../../i18n/en/screens/flags";
import type { FlagsScreenWords } from "../../../i18n/screens/flagsWords";
import { flags as vi } from "../../../i18n/vi/screens/flags";
import { ScreenFrame } from "../../components/ScreenFrame";
import { problemText, useLanguage } from "../../language";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { RefusalBar } from "../RefusalBar";
import type { FlagsPort } from "./port";
import { SheetItem } from "./SheetItem";

const useStyles = makeStyles({
  waiting: { alignSelf: "flex-start" },
  texts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  again: { alignSelf: "flex-start" },
});

/** Looks as the screen opens, and whenever it is asked to. */
function useLook(port: FlagsPort): { readonly look: () => Promise<void>; readonly tried: boolean } {
  const store = usePaneStore();
  const [tried, setTried] = useState(false);
  const look = useCallback(async () => {
    await store.perform(port.look);
    setTried(true);
  }, [store, port]);
  useEffect(() => void look(), [look]);
  return { look, tried };
}

/** Which score sheets tell their results as scores are typed; switched on and off one by one. */
export function FlagsScreen({ port }: { readonly port: FlagsPort }): ReactElement {
  const styles = useStyles();
  const words = { vi, en }[useLanguage().tag];
  const { busy } = usePaneState();
  const overview = useSyncExternalStore(port.subscribe, port.getState);
  const { look, tried } = useLook(port);
  return (
    <ScreenFrame screen="flags">
      <div className={styles.texts}>
        <Text>{words.explains}</Text>
        <Text className={styles.hint}>{words.levels}</Text>
      </div>
      {overview === null && !tried && <Spinner className={styles.waiting} size="small" label={words.reading} />}
      {overview !== null && <Told overview={overview} words={words} />}
      {overview !== null && overview.sheets.length > 0 && (
        <ul className={styles.list}>
          {overview.sheets.map((sheet) => (
            <SheetItem key={sheet.sheetId} sheet={sheet} port={port} words={words} />
          ))}
        </ul>
      )}
      {(overview !== null || tried) && (
        <Button className={styles.again} icon={<ArrowClockwise20Regular />} disabledFocusable={busy !== null} onClick={() => void look()}>
          {words.refresh}
        </Button>
      )}
    </ScreenFrame>
  );
}

/** What stands in the way, or should be known, of all sheets. */
function Told({ overview, words }: { readonly overview: FlagsOverview; readonly words: FlagsScreenWords }): ReactElement {
  const language = useLanguage();
  const { sheets, problem, untrusted } = overview;
  return (
    <>
      {problem !== null && <RefusalBar text={problemText(language, problem)} />}
      {untrusted && <Bar title={words.untrustedTitle} text={words.untrustedText} />}
      {sheets.some(({ state }) => state === "stale") && <Bar title={words.staleTitle} text={words.staleText} />}
      {sheets
        .filter(({ kept }) => kept.length > 0)
        .map(({ sheetId, sheet, kept }) => (
          <Bar key={sheetId} title={words.keptTitle} text={words.keptText(sheet, kept.join(", "))} />
        ))}
      {sheets.length === 0 && <Bar title={words.noSheets} text={words.noSheetsMend} intent="info" />}
    </>
  );
}

interface BarProps {
  readonly title: string;
  readonly text: string;
  readonly intent?: "warning" | "info";
}

function Bar({ title, text, intent = "warning" }: BarProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}
