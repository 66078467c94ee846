import { Switch, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { LevelsReading } from "../../../app/levels";
import type { LevelChange, LevelDifference, YearLevels } from "../../../core/levels/types";
import type { LevelsScreenWords } from "../../../i18n/screens/levelsWords";
import { differenceItem, lacksReason } from "../differenceItem";
import type { PlaceItem } from "../PlaceList";
import { PlaceList } from "../PlaceList";
import { ReadingView } from "../ReadingView";
import { useYearReading } from "../useYearReading";
import { WriteSheetButton } from "../WriteSheetButton";
import type { LevelsPort } from "./port";

interface DifferencesProps {
  readonly words: LevelsScreenWords;
  readonly read: LevelsPort["readLevels"];
  readonly write: LevelsPort["writeLevels"];
}

/** What the levels score differently, changes without a reason first. */
export function DifferencesView({ words, read, write }: DifferencesProps): ReactElement {
  const reading = useYearReading(read);
  return (
    <ReadingView<LevelsReading> reading={reading} waiting={words.reading}>
      {({ levels }) => (
        <>
          <WriteSheetButton kind="levels" label={words.writeDifferences} write={write} />
          <Differences levels={levels} words={words} />
        </>
      )}
    </ReadingView>
  );
}

function Differences({ levels, words }: { readonly levels: YearLevels; readonly words: LevelsScreenWords }): ReactElement {
  const [only, setOnly] = useState(false);
  const { differences, findings } = levels;
  if (differences.length === 0) return <Text>{words.noDifferences}</Text>;
  const items = differences.flatMap((difference) => difference.changes.map((change) => ({ difference, change })));
  const lacking = items.filter(({ change }) => lacksReason(change));
  const shown = only ? lacking : [...lacking, ...items.filter(({ change }) => !lacksReason(change))];
  return (
    <>
      <Text>{words.differencesSummary(differences.length, findings.length)}</Text>
      <Switch checked={only} label={words.onlyUnreasoned} onChange={(_event, { checked }) => setOnly(checked)} />
      {shown.length === 0 ? (
        <Text>{words.allReasoned}</Text>
      ) : (
        <PlaceList key={`${levels.year}|${only}`} items={shown.map(({ difference, change }) => itemOf(difference, change, words))} />
      )}
    </>
  );
}

function itemOf(difference: LevelDifference, change: LevelChange, words: LevelsScreenWords): PlaceItem {
  const { name, code, commune } = difference.village;
  return differenceItem(difference, change, `${name} (${code}, ${commune})`, words);
}
