import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formKeys } from "../../../forms/schema/formKey";
import type { FormKey } from "../../../forms/schema/formKey";
import { forms } from "../../../forms/schema/registry";
import { SheetLinks } from "../../components/SheetLinks";
import { useLanguage } from "../../language";
import { totals, writtenRows } from "./choices";
import type { MergeFlow, MergeState } from "./flow";
import type { Choice, MergePreview } from "../../../app/merge/types";
import { StepHeading } from "./StepHeading";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  rows: { margin: 0, display: "flex", flexDirection: "column" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Rows that were added, or filled, by form. */
function addedByForm({ files, conflicts }: MergePreview, choices: ReadonlyMap<string, Choice>): readonly (readonly [FormKey, number])[] {
  const counts = new Map<FormKey, number>();
  const count = (form: FormKey): void => void counts.set(form, (counts.get(form) ?? 0) + 1);
  files.forEach(({ plan }) => plan?.taken.forEach(({ form }) => count(form)));
  conflicts.filter(({ id, ours }) => ours === null && choices.get(id)?.keep === "theirs").forEach(({ form }) => count(form));
  return formKeys.flatMap((form) => (counts.has(form) ? [[form, counts.get(form) ?? 0] as const] : []));
}

interface DoneViewProps {
  readonly state: Extract<MergeState, { readonly kind: "done" }>;
  readonly flow: MergeFlow;
}

/** What was written, where, and what is left to do. */
export function DoneView({ state: { outcome, preview, choices }, flow }: DoneViewProps): ReactElement {
  const styles = useStyles();
  const { done } = useMergeWords();
  const { decimal } = useLanguage().words.numbers;
  const sums = totals(preview, choices);
  const { kept, rejected } = sums;
  const byForm = addedByForm(preview, choices);
  const sheets = [...new Set([...(outcome.undo?.restores ?? []), ...(outcome.undo?.removes ?? [])])];
  return (
    <div className={styles.root}>
      <StepHeading at={3} title={done.title} takesFocus />
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{done.told(writtenRows(sums, decimal))}</MessageBarBody>
      </MessageBar>
      {byForm.length > 0 && (
        <section>
          <h3 className={styles.title}>{done.inTables}</h3>
          <dl className={styles.rows}>
            {byForm.map(([form, count]) => (
              <div key={form} className={styles.row}>
                <dt>{forms[form].sheet}</dt>
                <dd className={styles.number}>{decimal(count)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sheets.length > 0 && <SheetLinks sheets={sheets} />}
      <div className={styles.notes}>
        {kept > 0 && <Text>{done.kept(decimal(kept))}</Text>}
        {rejected > 0 && <Text>{done.rejected(decimal(rejected))}</Text>}
        {outcome.missingCommunes.length > 0 && <Text>{done.missing(outcome.missingCommunes.join(", "))}</Text>}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => flow.restart()}>
          {done.more}
        </Button>
        <Button onClick={() => void flow.readAgain()}>{done.again}</Button>
      </div>
    </div>
  );
}
