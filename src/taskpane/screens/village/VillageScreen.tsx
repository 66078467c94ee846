import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { VillageDesk } from "../../../app/villageCards";
import { NeedsYear } from "../../components/NeedsYear";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { problemText, useLanguage } from "../../language";
import { usePaneState } from "../../store/usePaneState";
import { ReadingView } from "../ReadingView";
import { Found } from "./Found";
import type { VillagePort } from "./port";
import { useDesk } from "./useDesk";
import { useSelection } from "./useSelection";
import type { Selection } from "./useSelection";
import { VillageSearch } from "./VillageSearch";
import { viewOf } from "./viewOf";
import { useVillageWords } from "./words";

const useStyles = makeStyles({
  look: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The card of whichever village is selected in the workbook, or was searched here. */
export function VillageScreen({ port }: { readonly port: VillagePort }): ReactElement {
  const words = useVillageWords();
  const { year } = usePaneState();
  const selection = useSelection(port);
  const { reading, isRefreshing, isWatching, reload } = useDesk(port, year);
  return (
    <ScreenFrame screen="village">
      <NeedsYear>
        <YearField />
        <ByHand selection={selection} isWatching={isWatching} onReload={reload} />
        {year !== null && (
          <ReadingView<VillageDesk> reading={reading} waiting={words.reading}>
            {(desk) => <OnDesk desk={desk} selection={selection} isRefreshing={isRefreshing} />}
          </ReadingView>
        )}
      </NeedsYear>
    </ScreenFrame>
  );
}

interface ByHandProps {
  readonly selection: Selection;
  readonly isWatching: boolean;
  readonly onReload: () => void;
}

/** What an Excel that tells of no events, or a row that can't be read just now, leaves to be done by hand. */
function ByHand({ selection, isWatching, onReload }: ByHandProps): ReactElement | null {
  const styles = useStyles();
  const words = useVillageWords();
  const language = useLanguage();
  const { refusal, isFollowing, look } = selection;
  if (isFollowing && isWatching && refusal === null) return null;
  const text = refusal === null ? null : problemText(language, refusal);
  return (
    <div className={styles.look}>
      {text !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.wrong} {text.mend}
          </MessageBarBody>
        </MessageBar>
      )}
      {!isFollowing && <Text>{words.notFollowing}</Text>}
      <div className={styles.buttons}>
        {(!isFollowing || refusal !== null) && <Button onClick={look}>{words.look}</Button>}
        {!isWatching && <Button onClick={onReload}>{language.pane.reload}</Button>}
      </div>
    </div>
  );
}

interface OnDeskProps {
  readonly desk: VillageDesk;
  readonly selection: Selection;
  readonly isRefreshing: boolean;
}

function OnDesk({ desk, selection: { shown, show }, isRefreshing }: OnDeskProps): ReactElement {
  const words = useVillageWords();
  const view = useMemo(() => viewOf(desk, shown), [desk, shown]);
  const code = view.kind === "card" ? view.card.village.code : null;
  const [last, setLast] = useState<string | null>(null);
  if (code !== null && code !== last) setLast(code);
  if (desk.cards.villages.length === 0) return <Text>{words.noVillages}</Text>;
  return (
    <>
      <VillageSearch desk={desk} code={code ?? last} onShow={show} />
      {isRefreshing && <Spinner size="tiny" labelPosition="after" label={words.refreshing} />}
      <Found view={view} desk={desk} last={last} onShow={show} />
    </>
  );
}
