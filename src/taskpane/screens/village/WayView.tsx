import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CardStep, CardTitle, CardWay } from "../../../core/villageCard/types";
import type { VillageScreenWords } from "../../../i18n/screens/villageWords";
import type { NumberWords } from "../../../i18n/words";
import { useLanguage } from "../../language";
import type { PlaceItem } from "../PlaceList";
import { PlaceList } from "../PlaceList";
import { Part } from "./Part";
import { useVillageWords } from "./words";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What it would take, and that this is arithmetic. */
export function WayView({ card }: { readonly card: CardTitle }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const { way } = card;
  return (
    <Part title={words.wayTitle}>
      {way.kind === "reachable" && <Reachable way={way} isBlank={card.at === null} />}
      {way.kind === "met" && <Text>{words.wayMet}</Text>}
      {way.kind === "unreachable" && <Unreachable way={way} />}
      {way.kind !== "met" && <p className={styles.note}>{words.wayNote}</p>}
    </Part>
  );
}

type WayOf<K extends CardWay["kind"]> = Extract<CardWay, { readonly kind: K }>;

function Reachable({ way, isBlank }: { readonly way: WayOf<"reachable">; readonly isBlank: boolean }): ReactElement {
  const words = useVillageWords();
  const { decimal } = useLanguage().words.numbers;
  const { steps, points, total } = way;
  // Nothing is scored yet: every criterion is a step, and any points will do.
  if (isBlank) return <Text>{words.wayAllOpen(steps.length, decimal(total))}</Text>;
  return (
    <>
      <Text>{words.way(steps.length, decimal(points), decimal(total))}</Text>
      <PlaceList items={steps.map((step) => stepItem(step, words, decimal))} />
    </>
  );
}

function stepItem({ criterion, why, from, to, cell, at }: CardStep, words: VillageScreenWords, decimal: NumberWords["decimal"]): PlaceItem {
  const { code, name, method } = criterion;
  const told =
    why === "open" && to === 0
      ? words.anyScore
      : words.step[method.kind](from === null ? null : decimal(from), decimal(to), typeof cell === "number" ? decimal(cell) : String(cell));
  return {
    key: code,
    title: `${code} ${name}`,
    lines: [`${words.why[why]}: ${told}`],
    place: at,
    label: words.goTo(at === null ? code : `${at.sheet}!${at.cell}`),
  };
}

function Unreachable({ way: { reasons, total, max } }: { readonly way: WayOf<"unreachable"> }): ReactElement {
  const words = useVillageWords();
  const { domain } = useLanguage().words;
  return (
    <Text>
      {words.unreachable} {domain.reasons({ total, max, reasons })}.
    </Text>
  );
}
