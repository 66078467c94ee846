import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { MergeFlow, MergeState } from "./flow";
import type { Answer } from "./layouts";
import { askedLayouts, claimedTwice, mappingOf, proposedAnswer } from "./layouts";
import type { MergePort } from "./port";
import { SheetQuestion } from "./SheetQuestion";
import { StepHeading } from "./StepHeading";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
});

interface QuestionsViewProps {
  readonly state: Extract<MergeState, { readonly kind: "asking" }>;
  readonly flow: MergeFlow;
  readonly port: MergePort;
}

/** Asks about one layout after the other; what was confirmed is remembered when the last one is through. */
export function QuestionsView({ state: { questions }, flow, port }: QuestionsViewProps): ReactElement {
  const styles = useStyles();
  const { question } = useMergeWords();
  const { busy } = usePaneState();
  const store = usePaneStore();
  const layouts = useMemo(() => askedLayouts(questions.sheets), [questions]);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<readonly Answer[]>(() => layouts.map(({ first }) => proposedAnswer(first)));
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  const layout = layouts[at];
  const answer = answers[at];
  if (layout === undefined || answer === undefined) return <></>;

  const settle = async (now: ReadonlySet<number>): Promise<void> => {
    setConfirmed(now);
    if (at + 1 < layouts.length) return setAt(at + 1);
    const mappings = layouts.flatMap(({ first }, index) => {
      const said = answers[index];
      return said !== undefined && now.has(index) ? [mappingOf(first, said)] : [];
    });
    if (mappings.length === 0) return flow.answered(0);
    const kept = await store.perform(() => port.remember(mappings), { reload: true, what: { kind: "mappings", year: null } });
    if (kept !== null) await flow.answered(mappings.length);
  };
  const withoutThis = new Set([...confirmed].filter((index) => index !== at));
  const canConfirm = answer.form !== undefined && claimedTwice(answer).size === 0;
  return (
    <div className={styles.root}>
      <StepHeading key={at} at={1} title={question.title} takesFocus>
        {layouts.length > 1 && `${question.count(at + 1, layouts.length)}. `}
        {question.text}
      </StepHeading>
      <SheetQuestion
        layout={layout}
        answer={answer}
        criteria={questions.criteria}
        onAnswer={(next) => setAnswers(answers.map((each, index) => (index === at ? next : each)))}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null || !canConfirm}
          onClick={() => void settle(new Set([...confirmed, at]))}
        >
          {answer.form === null ? question.confirmNotUsed : question.confirm}
        </Button>
        <Button disabledFocusable={busy !== null} onClick={() => void settle(withoutThis)}>
          {question.later}
        </Button>
        {at > 0 && (
          <Button disabledFocusable={busy !== null} onClick={() => setAt(at - 1)}>
            {question.before}
          </Button>
        )}
        <Button appearance="subtle" disabledFocusable={busy !== null} onClick={() => flow.restart()}>
          {question.stop}
        </Button>
      </div>
    </div>
  );
}
