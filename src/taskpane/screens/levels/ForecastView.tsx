import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ForecastReading } from "../../../app/forecast";
import type { OpenCriterion, Prospect, VillageForecast } from "../../../core/forecast/types";
import { prospects } from "../../../core/forecast/types";
import type { LevelsScreenWords } from "../../../i18n/screens/levelsWords";
import type { SpokenWords } from "../../../i18n/words";
import { useLanguage } from "../../language";
import type { PlaceItem } from "../PlaceList";
import { PlaceList } from "../PlaceList";
import { ReadingView } from "../ReadingView";
import { useYearReading } from "../useYearReading";
import { WriteSheetButton } from "../WriteSheetButton";
import type { LevelsPort } from "./port";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ForecastProps {
  readonly words: LevelsScreenWords;
  readonly read: LevelsPort["readForecast"];
  readonly write: LevelsPort["writeForecast"];
}

/** Who can still make it, who surely does, who can't any more. */
export function ForecastView({ words, read, write }: ForecastProps): ReactElement {
  const reading = useYearReading(read);
  return (
    <ReadingView<ForecastReading> reading={reading} waiting={words.reading}>
      {({ forecast }) => (
        <>
          <WriteSheetButton kind="forecast" label={words.writeForecast} write={write} />
          {prospects.map((prospect) => (
            <ProspectList
              key={`${forecast.year}|${prospect}`}
              prospect={prospect}
              villages={forecast.villages.filter((each) => each.prospect === prospect)}
              words={words}
            />
          ))}
        </>
      )}
    </ReadingView>
  );
}

interface ProspectListProps {
  readonly prospect: Prospect;
  readonly villages: readonly VillageForecast[];
  readonly words: LevelsScreenWords;
}

function ProspectList({ prospect, villages, words }: ProspectListProps): ReactElement {
  const styles = useStyles();
  const { words: said } = useLanguage();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        {words.prospect[prospect]} ({villages.length})
      </h2>
      <Text className={styles.hint}>{words.prospectHint[prospect]}</Text>
      {villages.length === 0 ? <Text>{words.nobody}</Text> : <PlaceList items={villages.map((each) => itemOf(each, words, said))} />}
    </section>
  );
}

function itemOf(forecast: VillageForecast, words: LevelsScreenWords, said: SpokenWords): PlaceItem {
  const { village, title, evaluation, worst, best, open, at, reasons } = forecast;
  const { decimal } = said.numbers;
  const name = `${village.name} (${village.code}, ${village.commune})`;
  const codes = (accepts: (state: OpenCriterion["state"]) => boolean): string =>
    open
      .filter(({ state }) => accepts(state))
      .map(({ criterion }) => criterion)
      .join(", ");
  const missing = codes((state) => state !== "pending");
  const pending = codes((state) => state === "pending");
  return {
    key: `${village.code}|${title}`,
    title: `${name} · ${title}`,
    lines: [
      // The reasons begin with the total: where nothing is open, it need not be said twice.
      ...(open.length === 0 && reasons.length > 0
        ? []
        : [words.range(decimal(evaluation.total), decimal(worst.total), decimal(best.total))]),
      ...(missing === "" ? [] : [words.missing(missing)]),
      ...(pending === "" ? [] : [words.pending(pending)]),
      ...(reasons.length === 0 ? [] : [said.domain.reasons({ total: best.total, max: best.max, reasons })]),
    ],
    place: at,
    label: words.goTo(name),
  };
}
