import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleComparison, WhatIfResult } from "../../../core/whatIf/result";
import { useLanguage } from "../../language";
import { CommuneTable } from "./CommuneTable";
import { useTrial } from "./context";
import { InvalidScores } from "./InvalidScores";
import { PlainVillages, TurnedVillages } from "./Villages";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  title: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Who would newly pass or fail, title by title. */
export function ResultView({ result }: { readonly result: WhatIfResult }): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  const { trial } = useTrial();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{words.results}</h2>
      {trial.changed.size === 0 ? (
        <Text className={styles.hint}>{words.noAdjustment}</Text>
      ) : (
        result.titles.map((comparison) => <TitleResult key={comparison.title} comparison={comparison} />)
      )}
      <InvalidScores scores={result.invalid} />
    </section>
  );
}

function TitleResult({ comparison }: { readonly comparison: TitleComparison }): ReactElement {
  const styles = useStyles();
  const { words: language } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const { title, before, after, registered, newlyPassing, newlyFailing, vetoesLifted, vetoesImposed, proposals } = comparison;
  const { decimal } = language.numbers;
  const isStill = newlyPassing.length === 0 && newlyFailing.length === 0;
  return (
    <section className={styles.title}>
      <h3 className={styles.name}>
        {title}: {words.turn(decimal(before), decimal(after), decimal(registered))}
      </h3>
      {isStill && <Text className={styles.hint}>{words.nobody}</Text>}
      <TurnedVillages label={words.newlyPassing(decimal(newlyPassing.length))} villages={newlyPassing} />
      <TurnedVillages label={words.newlyFailing(decimal(newlyFailing.length))} villages={newlyFailing} />
      <PlainVillages
        label={words.vetoesLifted(decimal(vetoesLifted.length))}
        rows={vetoesLifted.map(({ village, criterion }) => ({ village, note: criterion }))}
      />
      <PlainVillages
        label={words.vetoesImposed(decimal(vetoesImposed.length))}
        rows={vetoesImposed.map(({ village, criterion }) => ({ village, note: criterion }))}
      />
      <PlainVillages
        label={words.proposals(decimal(proposals.length))}
        rows={proposals.map((each) => ({ village: each.village, note: words.proposal(each.before, each.after) }))}
      />
      {!isStill && <CommuneTable comparison={comparison} />}
    </section>
  );
}
