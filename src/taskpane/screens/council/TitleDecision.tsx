import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DecisionFault } from "../../../core/council/decisions";
import { decisionDates } from "../../../core/council/decisions";
import type { CouncilYear, Recordable } from "../../../core/council/types";
import type { RecognitionStatus } from "../../../core/domain/district";
import type { RecordWords } from "../../../i18n/recordWords";
import type { CouncilScreenWords } from "../../../i18n/screens/councilWords";
import { useLanguage } from "../../language";
import { PlaceList } from "../PlaceList";

export interface TypedDecision {
  readonly number: string;
  /** Day first. */
  readonly date: string;
}

interface TitleDecisionProps {
  readonly title: string;
  readonly council: CouncilYear;
  readonly typed: TypedDecision;
  /** Null where all is well, or nothing is typed yet. */
  readonly fault: DecisionFault | null;
  readonly onType: (typed: TypedDecision) => void;
  readonly words: CouncilScreenWords;
  readonly recordWords: RecordWords;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What will be recorded of one title, and by which decision. */
export function TitleDecision({ title, council, typed, fault, onType, words, recordWords }: TitleDecisionProps): ReactElement {
  const styles = useStyles();
  const { words: said } = useLanguage();
  const recordable = council.recordable.filter((each) => each.title === title);
  const already = council.already.filter((each) => each.title === title).length;
  const count = (status: RecognitionStatus): number => recordable.filter((each) => each.status === status).length;
  const { first, last } = decisionDates(council.year);
  const told = fault === null ? null : recordWords.decision(fault, title);
  const message = (isHere: boolean) =>
    told !== null && isHere ? { validationState: "error" as const, validationMessage: `${told.wrong} ${told.mend}` } : {};
  const isOfNumber = fault?.code === "number-empty" || fault?.code === "number-used";
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.toRecord(title, recordable.length)}</h2>
      {recordable.length === 0 ? (
        <Text className={styles.hint}>{words.nothingToRecord}</Text>
      ) : (
        <>
          <Text className={styles.hint}>{words.statuses(count("first"), count("maintained"), count("again"))}</Text>
          <Field label={words.number} hint={words.numberHint} {...message(isOfNumber)}>
            <Input value={typed.number} onChange={(_event, { value }) => onType({ ...typed, number: value })} />
          </Field>
          <Field
            label={words.date}
            hint={words.dateHint(said.numbers.date(first), said.numbers.date(last))}
            {...message(fault !== null && !isOfNumber)}
          >
            <Input value={typed.date} placeholder="31/10/2022" onChange={(_event, { value }) => onType({ ...typed, date: value })} />
          </Field>
          <Villages recordable={recordable} words={words} />
        </>
      )}
      {already > 0 && <Text className={styles.hint}>{words.already(already)}</Text>}
    </section>
  );
}

function Villages({ recordable, words }: { readonly recordable: readonly Recordable[]; readonly words: CouncilScreenWords }): ReactElement {
  const { words: said } = useLanguage();
  return (
    <Accordion collapsible>
      <AccordionItem value="villages">
        <AccordionHeader size="small">{words.showVillages(recordable.length)}</AccordionHeader>
        <AccordionPanel>
          <PlaceList
            items={recordable.map(({ village, status }) => ({
              key: village.code,
              title: `${village.name} (${village.code}, ${village.commune})`,
              lines: [said.domain.status[status]],
              place: null,
              label: village.code,
            }))}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
