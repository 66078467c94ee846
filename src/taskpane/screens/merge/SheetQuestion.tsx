import { Field, makeStyles, Select, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { forms } from "../../../forms/schema/registry";
import { useLanguage } from "../../language";
import { usePaneState } from "../../store/usePaneState";
import { ColumnQuestion } from "./ColumnQuestion";
import type { Answer, AskedLayout } from "./layouts";
import { answerFor, claimedTwice, confidenceWord, fieldOptions, intakeForms, lackingHeaders } from "./layouts";
import type { Questions } from "./port";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { color: tokens.colorBrandForeground1 },
  about: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere", minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
});

interface SheetQuestionProps {
  readonly layout: AskedLayout;
  readonly answer: Answer;
  readonly criteria: Questions["criteria"];
  readonly onAnswer: (answer: Answer) => void;
}

const notSaid = "?";
const notUsed = "-";

/** One layout: which form it is, and what each column. */
export function SheetQuestion({ layout, answer, criteria, onAnswer }: SheetQuestionProps): ReactElement {
  const styles = useStyles();
  const { question } = useMergeWords();
  const { busy } = usePaneState();
  const { form } = answer;
  const value = form === undefined ? notSaid : (form ?? notUsed);
  const chosen = (text: string): Answer["form"] => {
    const known = intakeForms.find((each) => each === text);
    if (known !== undefined) return known;
    return text === notUsed ? null : undefined;
  };
  return (
    <section className={styles.root}>
      <About layout={layout} />
      <Field label={question.form}>
        <Select
          value={value}
          disabled={busy !== null}
          onChange={(_event, data) => onAnswer(answerFor(chosen(data.value), answer, criteria))}
        >
          <option value={notSaid}>{question.pickForm}</option>
          {intakeForms.map((key) => (
            <option key={key} value={key}>
              {forms[key].sheet}
            </option>
          ))}
          <option value={notUsed}>{question.notUsed}</option>
        </Select>
      </Field>
      {form !== null && form !== undefined && <Columns layout={layout} answer={answer} criteria={criteria} onAnswer={onAnswer} />}
    </section>
  );
}

/** Where the sheet is, and how far it was understood, in words and with the reason. */
function About({ layout: { first, others } }: Pick<SheetQuestionProps, "layout">): ReactElement {
  const styles = useStyles();
  const { question } = useMergeWords();
  const { words } = useLanguage();
  const rows = words.numbers.decimal(first.rows);
  const reasons = first.reasons.map((reason) => question.reason[reason]);
  return (
    <div className={styles.card}>
      <QuestionCircle20Regular className={styles.icon} aria-hidden />
      <div className={styles.about}>
        <h3 className={styles.name}>{question.sheet(first.sheet)}</h3>
        <Text>{first.file === null ? question.inWorkbook(rows) : question.inFile(first.file, rows)}</Text>
        {others > 0 && <Text>{question.furtherPlaces(others)}</Text>}
        <Text className={styles.hint}>
          {question.confidence[confidenceWord(first.confidence)]}
          {reasons.length > 0 && `. ${question.because}: ${reasons.join(", ")}`}.
        </Text>
      </div>
    </div>
  );
}

function Columns({ layout: { first }, answer, criteria, onAnswer }: SheetQuestionProps): ReactElement {
  const styles = useStyles();
  const { question } = useMergeWords();
  const twice = claimedTwice(answer);
  const lacking = lackingHeaders(answer);
  const options = fieldOptions(answer.form ?? "villages", criteria);
  return (
    <>
      <div>
        <h3 className={styles.title}>{question.columnsTitle}</h3>
        <Text className={styles.hint} size={200}>
          {question.columnsText}
        </Text>
      </div>
      <ul className={styles.list}>
        {first.columns.map((column, index) => (
          <li key={column.column}>
            <ColumnQuestion
              column={column}
              options={options}
              field={answer.fields[index] ?? null}
              isTwice={twice.has(answer.fields[index] ?? "")}
              onField={(field) => onAnswer({ ...answer, fields: answer.fields.map((each, at) => (at === index ? field : each)) })}
            />
          </li>
        ))}
      </ul>
      {lacking.length > 0 && <Text className={styles.hint}>{question.lacking(lacking.join(", "))}</Text>}
    </>
  );
}
