import { Badge, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { History16Regular } from "@fluentui/react-icons/svg/history";
import type { ReactElement } from "react";
import type { MergedFile } from "../../../app/merge/mergeFiles";
import type { IntakePlan } from "../../../forms/intake/planIntake";
import { forms } from "../../../forms/schema/registry";
import { rejectionMessage } from "../../../i18n/intakeWords";
import { findingMessage } from "../../../i18n/words";
import { useLanguage } from "../../language";
import { fillingRows } from "./choices";
import { Collapsible } from "./Collapsible";
import { Fates } from "./fates";
import { LongList } from "../LongList";
import { useIntakeWords, useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  commune: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  place: { fontWeight: tokens.fontWeightSemibold },
  block: { display: "block" },
});

const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

/** What would become of a file: its rows by their fate, what was mended, what stays out and why. */
export function FileCard({ file: { opened, plan, isKnown } }: { readonly file: MergedFile }): ReactElement | null {
  const styles = useStyles();
  const { review } = useMergeWords();
  if (plan === null) return null;
  const filled = fillingRows(plan);
  const counts = {
    new: plan.taken.length - filled,
    filled,
    same: plan.same.length,
    conflict: plan.conflicts.length,
    rejected: plan.rejected.filter(({ isRow }) => isRow).length,
  };
  return (
    <article className={styles.root}>
      <h4 className={styles.name}>{opened.name}</h4>
      <div className={styles.commune}>
        <Text>{plan.reading.commune ?? review.noCommune}</Text>
        {isKnown && (
          <Badge appearance="tint" color="informative" icon={<History16Regular />}>
            {review.alreadyTaken}
          </Badge>
        )}
      </div>
      <Fates counts={counts} small />
      <Details plan={plan} />
    </article>
  );
}

function Details({ plan }: { readonly plan: IntakePlan }): ReactElement {
  const { review } = useMergeWords();
  const { words } = useLanguage();
  const { decimal } = words.numbers;
  const { rejected, taken, reading } = plan;
  const repairs = taken.flatMap((row) => row.repairs);
  const proposals = taken.flatMap((row) => row.proposals);
  return (
    <div>
      {rejected.length > 0 && (
        <Collapsible title={review.rejections(decimal(rejected.length))}>{() => <Rejections plan={plan} />}</Collapsible>
      )}
      {proposals.length > 0 && (
        <Collapsible title={review.proposals(decimal(proposals.length))}>
          {() => (
            <LongList items={proposals}>
              {(each) => <Line place={placeOf(each)} text={review.proposal(each.before, each.after)} />}
            </LongList>
          )}
        </Collapsible>
      )}
      {repairs.length > 0 && (
        <Collapsible title={review.repairs(decimal(repairs.length))}>
          {() => (
            <LongList items={repairs}>
              {(each) => (
                <Line place={placeOf(each)} text={`“${each.before}” ${review.becomes} “${each.after}” (${review.repair[each.kind]})`} />
              )}
            </LongList>
          )}
        </Collapsible>
      )}
      {reading.recognised.length > 0 && (
        <Collapsible title={review.recognised(reading.recognised.length)}>{() => <Recognised plan={plan} />}</Collapsible>
      )}
    </div>
  );
}

function Rejections({ plan: { rejected } }: { readonly plan: IntakePlan }): ReactElement {
  const intake = useIntakeWords();
  const { words } = useLanguage();
  return (
    <LongList items={rejected}>
      {(each) => (
        <Line place={placeOf(each)} text={rejectionMessage(intake, each.reason, (finding) => findingMessage(words.findings, finding))} />
      )}
    </LongList>
  );
}

function Recognised({ plan: { reading } }: { readonly plan: IntakePlan }): ReactElement {
  const styles = useStyles();
  const { review, question } = useMergeWords();
  const { words } = useLanguage();
  return (
    <LongList items={reading.recognised}>
      {({ sheet, form, confidence, reasons, unused, rows }) => (
        <div className={styles.line}>
          {review.recognisedAs(sheet, forms[form].sheet, words.numbers.decimal(rows))}
          <Text className={styles.hint} size={200} block>
            {`${words.numbers.percent(confidence)}. ${question.because}: ${reasons.map((reason) => question.reason[reason]).join(", ")}.`}
          </Text>
          {unused.length > 0 && (
            <Text className={styles.hint} size={200} block>
              {review.unused(unused.join(", "))}
            </Text>
          )}
        </div>
      )}
    </LongList>
  );
}

function Line({ place, text }: { readonly place: string; readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.place}>{place}</span>
      <span className={styles.block}>{text}</span>
    </div>
  );
}
