import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { fileRefusalMessage } from "../../../i18n/intakeWords";
import { useLanguage } from "../../language";
import { ApplyBar } from "./ApplyBar";
import { Callout } from "./Callout";
import type { Totals } from "./choices";
import { totals } from "./choices";
import { ConflictsView } from "./ConflictsView";
import { Fates } from "./fates";
import { FileCard } from "./FileCard";
import type { MergeFlow, MergeState } from "./flow";
import { LongList } from "../LongList";
import type { MergePort } from "./port";
import type { MergePreview } from "../../../app/merge/types";
import { StepHeading } from "./StepHeading";
import { useIntakeWords, useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // What the keyboard comes to must not end up under the bar at the bottom.
    "& button, & summary": { scrollMarginBottom: "128px" },
  },
  hint: { color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold, display: "block" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReviewViewProps {
  readonly state: Extract<MergeState, { readonly kind: "review" }>;
  readonly flow: MergeFlow;
  readonly port: MergePort;
}

/** What would happen, and what there is to decide; over it, one thing at a time, the rows to choose from. */
export function ReviewView({ state, flow, port }: ReviewViewProps): ReactElement {
  const [deciding, setDeciding] = useState(false);
  const { reviewed, choices } = state;
  if (deciding) {
    return (
      <ConflictsView conflicts={reviewed.preview.conflicts} choices={choices} onChoose={flow.choose} onBack={() => setDeciding(false)} />
    );
  }
  return <Overview state={state} flow={flow} port={port} onDecide={() => setDeciding(true)} />;
}

function Overview({ state, flow, port, onDecide }: ReviewViewProps & { readonly onDecide: () => void }): ReactElement {
  const styles = useStyles();
  const { review, start } = useMergeWords();
  const { reviewed, choices, passedOver } = state;
  const { preview, questions } = reviewed;
  const sums = totals(preview, choices);
  const { fresh, filling, same, conflicts, rejected } = sums;
  const read = preview.files.filter(({ plan }) => plan !== null);
  return (
    <div className={styles.root}>
      <StepHeading at={2} title={review.title} takesFocus>
        {review.text}
      </StepHeading>
      <Fates counts={{ new: fresh, filled: filling, same, conflict: conflicts, rejected }} />
      <ToDecide sums={sums} onDecide={onDecide} />
      <Unread preview={preview} />
      {questions.sheets.length > 0 && (
        <Callout intent="warning" title={review.stillUnsure(questions.sheets.length)}>
          <Button onClick={() => flow.askAgain()}>{review.answer}</Button>
        </Callout>
      )}
      <Missing communes={preview.missingCommunes} />
      {passedOver > 0 && <Text className={styles.hint}>{start.passedOver(passedOver)}</Text>}
      {read.length > 0 && (
        <section>
          <h3 className={styles.title}>{review.filesTitle(read.length)}</h3>
          <LongList items={read}>{(file) => <FileCard file={file} />}</LongList>
        </section>
      )}
      <div className={styles.actions}>
        <Button onClick={() => void flow.readAgain()}>{review.readAgain}</Button>
        <Button onClick={() => flow.restart()}>{review.otherFiles}</Button>
      </div>
      <ApplyBar state={state} sums={sums} flow={flow} port={port} />
    </div>
  );
}

function ToDecide({
  sums: { conflicts, decided },
  onDecide,
}: {
  readonly sums: Totals;
  readonly onDecide: () => void;
}): ReactElement | null {
  const { review } = useMergeWords();
  const { words } = useLanguage();
  const { decimal } = words.numbers;
  if (conflicts === 0) return null;
  const open = conflicts - decided;
  const title = open === 0 ? review.allDecidedTitle(decimal(conflicts)) : review.undecidedTitle(decimal(open));
  return (
    <Callout intent={open === 0 ? "success" : "warning"} title={title}>
      {open > 0 && <Text>{review.undecidedText}</Text>}
      <Button appearance={open === 0 ? "secondary" : "primary"} onClick={onDecide}>
        {open === 0 ? review.seeAgain : review.decide}
      </Button>
    </Callout>
  );
}

/** Files that stay out as a whole, each with its reason and what to do. */
function Unread({ preview: { files } }: { readonly preview: MergePreview }): ReactElement | null {
  const styles = useStyles();
  const { review } = useMergeWords();
  const intake = useIntakeWords();
  const refused = files.flatMap(({ opened: { name, refusal } }) => (refusal === null ? [] : [{ name, refusal }]));
  if (refused.length === 0) return null;
  return (
    <Callout intent="error" title={review.refusedTitle(refused.length)}>
      <LongList items={refused} className={styles.list}>
        {({ name, refusal }) => (
          <>
            <span className={styles.name}>{name}</span>
            {fileRefusalMessage(intake, refusal)}
          </>
        )}
      </LongList>
    </Callout>
  );
}

function Missing({ communes }: { readonly communes: readonly string[] }): ReactElement | null {
  const { review } = useMergeWords();
  if (communes.length === 0) return null;
  return (
    <Callout intent="info" title={review.missingTitle(communes.length)}>
      <Text>{`${communes.join(", ")}.`}</Text>
      <Text>{review.missingText}</Text>
    </Callout>
  );
}
