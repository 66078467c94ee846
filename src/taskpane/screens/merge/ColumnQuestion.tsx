import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnLetters } from "../../../core/findings/origin";
import type { UnsureColumn } from "../../../forms/intake/mapping/types";
import { usePaneState } from "../../store/usePaneState";
import type { FieldOption, FieldOptions } from "./layouts";
import { confidenceWord } from "./layouts";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  /** Names of criteria may be longer than the pane is wide. */
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  samples: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ColumnQuestionProps {
  readonly column: UnsureColumn;
  readonly options: FieldOptions;
  /** Null: not used. */
  readonly field: string | null;
  readonly isTwice: boolean;
  readonly onField: (field: string | null) => void;
}

/** One column: its header, its first cells, and what it is. */
export function ColumnQuestion({ column, options, field, isTwice, onField }: ColumnQuestionProps): ReactElement {
  const styles = useStyles();
  const { question } = useMergeWords();
  const { busy } = usePaneState();
  const header = column.header === "" ? question.noHeader : column.header;
  const samples = column.samples.filter((sample) => sample !== "").slice(0, 3);
  const chosen = [...options.fields, ...options.criteria].find((option) => option.field === field);
  const isUnsure = field !== null && field === column.field && confidenceWord(column.confidence) !== "high";
  const hint = isUnsure ? { hint: question.unsureColumn } : {};
  const fault = isTwice ? { validationMessage: question.twice(chosen?.label ?? "") } : {};
  return (
    <div className={styles.root}>
      <span className={styles.header}>{question.column(columnLetters(column.column), header)}</span>
      <span className={styles.samples}>{samples.length === 0 ? question.noSamples : question.samples(samples.join(" · "))}</span>
      <Field className={styles.field} {...hint} {...fault}>
        <Select
          aria-label={question.field(header)}
          value={chosen?.field ?? ""}
          disabled={busy !== null}
          onChange={(_event, { value }) => onField(value === "" ? null : value)}
        >
          <option value="">{question.fieldNotUsed}</option>
          {options.criteria.length === 0 ? (
            <Options options={options.fields} />
          ) : (
            <>
              <optgroup label={question.fieldsGroup}>
                <Options options={options.fields} />
              </optgroup>
              <optgroup label={question.criteriaGroup}>
                <Options options={options.criteria} />
              </optgroup>
            </>
          )}
        </Select>
      </Field>
    </div>
  );
}

function Options({ options }: { readonly options: readonly FieldOption[] }): ReactElement {
  return (
    <>
      {options.map(({ field, label }) => (
        <option key={field} value={field}>
          {label}
        </option>
      ))}
    </>
  );
}
