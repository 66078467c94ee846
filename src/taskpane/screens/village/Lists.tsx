import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LevelDifference } from "../../../core/levels/types";
import type { CardRecognition, CardTitle, CardVeto } from "../../../core/villageCard/types";
import { useLanguage } from "../../language";
import type { Place } from "../../services";
import { differenceItem, lacksReason } from "../differenceItem";
import { PlaceList } from "../PlaceList";
import { Part } from "./Part";
import { useLevelWords, useVillageWords } from "./words";

/** What a jump is called where the cell has no name of its own. */
const placeText = (place: Place | null): string => (place === null ? "" : `${place.sheet}!${place.cell ?? ""}`);

/** The criteria in veto, each with its cell. Nothing where there are none. */
export function Vetoes({ vetoes }: { readonly vetoes: readonly CardVeto[] }): ReactElement | null {
  const words = useVillageWords();
  const { decimal } = useLanguage().words.numbers;
  if (vetoes.length === 0) return null;
  const items = vetoes.map(({ criterion, name, points, max, vetoScore, at }) => ({
    key: criterion,
    title: `${criterion} ${name}`,
    lines: [words.veto(decimal(points), decimal(max), decimal(vetoScore))],
    place: at,
    label: words.goTo(placeText(at)),
  }));
  return (
    <Part title={words.vetoesTitle(vetoes.length)}>
      <PlaceList items={items} />
    </Part>
  );
}

/** What has no points yet. Nothing where no level has scored at all: then the whole framework is open, and the card says so. */
export function OpenCriteria({ card: { open, at: row } }: { readonly card: CardTitle }): ReactElement | null {
  const words = useVillageWords();
  const { decimal } = useLanguage().words.numbers;
  if (open.length === 0 || row === null) return null;
  const items = open.map(({ criterion, name, max, state, at }) => ({
    key: criterion,
    title: `${criterion} ${name}`,
    lines: [`${words.openState[state]}; ${words.upTo(decimal(max))}`],
    place: at,
    label: words.goTo(placeText(at)),
  }));
  return (
    <Part title={words.openTitle(open.length)}>
      <PlaceList items={items} />
    </Part>
  );
}

/** What the levels score differently, changes without a reason first. */
export function Differences({ differences }: { readonly differences: readonly LevelDifference[] }): ReactElement {
  const words = useVillageWords();
  const levelWords = useLevelWords();
  const changes = differences.flatMap((difference) => difference.changes.map((change) => ({ difference, change })));
  const inOrder = [...changes.filter(({ change }) => lacksReason(change)), ...changes.filter(({ change }) => !lacksReason(change))];
  return (
    <Part title={words.differencesTitle(changes.length)}>
      {changes.length === 0 ? (
        <Text>{words.noDifferences}</Text>
      ) : (
        <PlaceList items={inOrder.map(({ difference, change }) => differenceItem(difference, change, null, levelWords))} />
      )}
    </Part>
  );
}

/** The village's own rows of the ledger, the latest first. */
export function History({ history }: { readonly history: readonly CardRecognition[] }): ReactElement {
  const words = useVillageWords();
  const { domain, numbers } = useLanguage().words;
  const items = history.map(({ year, title, status, decisionNumber, decisionDate, at }) => ({
    key: `${year}|${title}`,
    title: `${year}: ${title}`,
    lines: [domain.status[status], words.decision(decisionNumber, decisionDate === null ? null : numbers.date(decisionDate))],
    place: at,
    label: words.goTo(placeText(at)),
  }));
  return <Part title={words.historyTitle}>{history.length === 0 ? <Text>{words.noHistory}</Text> : <PlaceList items={items} />}</Part>;
}
