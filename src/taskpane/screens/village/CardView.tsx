import { makeStyles, Tab, TabList, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { VillageCard } from "../../../core/villageCard/types";
import { Jump } from "./Jump";
import { Differences, History } from "./Lists";
import { TitleView } from "./TitleView";
import { useVillageWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  name: { ...typographyStyles.title3, margin: 0, overflowWrap: "anywhere" },
  facts: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  none: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Everything about one village in one year. */
export function CardView({ card }: { readonly card: VillageCard }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const { village, titles, differences, history, at, year } = card;
  const facts = [
    village.code,
    village.commune,
    village.kindLabel,
    ...(village.areaClass === null ? [] : [words.areaClass(village.areaClass)]),
    words.year(year),
  ];
  return (
    <article className={styles.root}>
      <header>
        <h2 className={styles.name}>{village.name}</h2>
        <p className={styles.facts}>{facts.filter((fact) => fact !== "").join(" · ")}</p>
        <Jump place={at}>{words.toVillage}</Jump>
      </header>
      {titles.length === 0 ? <Unregistered card={card} /> : <Titles titles={titles} />}
      {titles.length > 0 && <Differences differences={differences} />}
      <History history={history} />
    </article>
  );
}

function Unregistered({ card: { goneInto, year } }: { readonly card: VillageCard }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  if (goneInto !== null) {
    const { into, fromYear } = goneInto;
    return <Text>{into === null ? words.dissolved(fromYear) : words.merged(into, fromYear)}</Text>;
  }
  return (
    <div className={styles.none}>
      <Text weight="semibold">{words.notRegistered(year)}</Text>
      <Text>{words.notRegisteredText}</Text>
    </div>
  );
}

/** Registered for several titles, a village is shown one at a time. */
function Titles({ titles }: { readonly titles: VillageCard["titles"] }): ReactElement {
  const [chosen, choose] = useState<string | null>(null);
  const card = titles.find(({ title }) => title === chosen) ?? titles[0];
  return (
    <>
      {titles.length > 1 && (
        <TabList selectedValue={card?.title} onTabSelect={(_event, { value }) => choose(String(value))}>
          {titles.map(({ title }) => (
            <Tab key={title} value={title}>
              {title}
            </Tab>
          ))}
        </TabList>
      )}
      {card !== undefined && <TitleView key={card.title} card={card} />}
    </>
  );
}
