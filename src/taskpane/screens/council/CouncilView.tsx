import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { typedDecisionFault } from "../../../app/decisionCheck";
import type { Candidate } from "../../../core/council/types";
import { record as recordEn } from "../../../i18n/en/record";
import type { CouncilScreenWords } from "../../../i18n/screens/councilWords";
import { record as recordVi } from "../../../i18n/vi/record";
import { useLanguage } from "../../language";
import { usePaneState } from "../../store/usePaneState";
import { PlaceList } from "../PlaceList";
import { RefusalBar } from "../RefusalBar";
import type { CouncilPort, CouncilShown } from "./port";
import type { TypedDecision } from "./TitleDecision";
import { TitleDecision } from "./TitleDecision";
import { useRecording } from "./useRecording";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface CouncilViewProps {
  readonly shown: CouncilShown;
  readonly words: CouncilScreenWords;
  readonly record: CouncilPort["record"];
}

const blank: TypedDecision = { number: "", date: "" };
const isBlank = ({ number, date }: TypedDecision): boolean => number.trim() === "" && date.trim() === "";

/** A year's conclusions: a decision for each title, and one button. */
export function CouncilView({ shown, words, record }: CouncilViewProps): ReactElement {
  const { council, blocking, forms } = shown;
  const recordWords = { vi: recordVi, en: recordEn }[useLanguage().tag];
  const { busy } = usePaneState();
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedDecision>>(new Map());
  const { recorded, refusal, run } = useRecording(record, recordWords);
  const decisionOf = (title: string): TypedDecision => typed.get(title) ?? blank;
  const faultOf = (title: string) => {
    const { number, date } = decisionOf(title);
    return typedDecisionFault(number, date, council.year, forms.district.ledger);
  };
  const waiting = council.titles.filter((title) => council.recordable.some((each) => each.title === title));
  const filled = waiting.filter((title) => !isBlank(decisionOf(title)));
  const isReady = blocking.length === 0 && filled.length > 0 && filled.every((title) => faultOf(title) === null);
  return (
    <>
      {blocking.length > 0 && <RefusalBar text={recordWords.blocked} findings={blocking} />}
      {refusal !== null && <RefusalBar text={refusal} />}
      {recorded !== null && (
        <MessageBar intent="success">
          <MessageBarBody>{words.recorded(recorded)}</MessageBarBody>
        </MessageBar>
      )}
      {council.titles.map((title) => (
        <TitleDecision
          key={title}
          title={title}
          council={council}
          typed={decisionOf(title)}
          fault={isBlank(decisionOf(title)) ? null : faultOf(title)}
          onType={(decision) => setTyped(new Map(typed).set(title, decision))}
          words={words}
          recordWords={recordWords}
        />
      ))}
      {waiting.length > 0 && (
        <>
          {!isReady && blocking.length === 0 && <Text>{words.needsDecision}</Text>}
          <Button
            appearance="primary"
            disabledFocusable={!isReady || busy !== null}
            onClick={() =>
              void run(
                council.year,
                filled.map((title) => ({ title, ...decisionOf(title) })),
              )
            }
          >
            {words.record}
          </Button>
        </>
      )}
      <WithoutConclusion villages={council.withoutConclusion} words={words} />
    </>
  );
}

function WithoutConclusion({
  villages,
  words,
}: {
  readonly villages: readonly Candidate[];
  readonly words: CouncilScreenWords;
}): ReactElement | null {
  const styles = useStyles();
  if (villages.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.withoutConclusion(villages.length)}</h2>
      <Text className={styles.hint}>{words.withoutConclusionHint}</Text>
      <PlaceList
        items={villages.map(({ village, title }) => ({
          key: `${village.code}|${title}`,
          title: `${village.name} (${village.code}, ${village.commune})`,
          lines: [title],
          place: null,
          label: village.code,
        }))}
      />
    </section>
  );
}
