import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { adjustmentRefusalText } from "../../../i18n/whatIfWords";
import { useLanguage } from "../../language";
import { useTrial } from "./context";
import type { TrialField } from "./fields";
import { entryText } from "./fields";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  /** Clear of the figures that stay at the top: a field that gets the focus is never hidden behind them. */
  root: { alignSelf: "start", scrollMarginTop: "240px" },
});

interface EntryFieldProps {
  readonly field: TrialField;
  readonly label: string;
  /** What the field belongs to, for who hears it without seeing what stands above. */
  readonly of: string;
  /** Whether the range is told before anything is wrong. */
  readonly withRange?: boolean;
}

/** One value: what is typed, what the workbook says, and at once, beside it, why it can't be so. */
export function EntryField({ field, label, of, withRange = false }: EntryFieldProps): ReactElement {
  const styles = useStyles();
  const { words: language } = useLanguage();
  const { screen: words, whatIf } = useWhatIfWords();
  const { entries, enter } = useTrial();
  const fault = useFault(field);
  const { decimal } = language.numbers;
  const shown = (value: number | null): string => whatIf.value(field.kind, value);
  const hint = withRange ? words.nowAndRange(shown(field.present), shown(field.min), shown(field.max)) : words.now(shown(field.present));
  return (
    <Field
      className={styles.root}
      label={label}
      hint={hint}
      {...(fault === null ? {} : { validationState: "error", validationMessage: fault })}
    >
      <Input
        aria-label={words.fieldName(of, label)}
        inputMode="decimal"
        autoComplete="off"
        input={{ size: 4 }}
        value={entries.get(field.key) ?? entryText(field, field.present, decimal)}
        placeholder={field.kind === "vetoScore" ? words.noVeto : ""}
        contentAfter={field.kind === "minAreaShare" ? "%" : null}
        onChange={(_event, data) => enter(field.key, data.value)}
      />
    </Field>
  );
}

/** What is wrong with the field's entry, in words; null where nothing is. */
function useFault(field: TrialField): string | null {
  const { screen: words, whatIf } = useWhatIfWords();
  const fault = useTrial().trial.faults.get(field.key);
  if (fault === undefined) return null;
  const [min, max] = [field.min, field.max].map((value) => whatIf.value(field.kind, value));
  if (fault.code === "notANumber") return words.notANumber(min ?? "", max ?? "");
  const { wrong, mend } = adjustmentRefusalText(whatIf, fault.refusal);
  // The field itself says which value is meant: its range is what is wanted.
  return fault.refusal.code === "out-of-range" ? mend : `${wrong} ${mend}`;
}
