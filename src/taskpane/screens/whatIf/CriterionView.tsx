import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EntryField } from "./EntryField";
import type { CriterionFields } from "./fields";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} 0` },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  name: { padding: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  code: { ...typographyStyles.body1Strong, marginInlineEnd: tokens.spacingHorizontalXS },
  byBands: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, gridColumn: "1 / -1", margin: 0 },
});

/** One criterion: its maximum, and its veto score for each title. */
export function CriterionView({ fields: { criterion, max, vetoes } }: { readonly fields: CriterionFields }): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  return (
    <li className={styles.root}>
      <fieldset className={styles.fields}>
        <legend className={styles.name}>
          <span className={styles.code}>{criterion.code}</span>
          {criterion.name}
        </legend>
        {max === null ? (
          <p className={styles.byBands}>{words.byBands}</p>
        ) : (
          <EntryField field={max} label={words.max} of={criterion.code} />
        )}
        {vetoes.map((veto) => (
          <EntryField key={veto.key} field={veto} label={words.veto(veto.title)} of={criterion.code} />
        ))}
      </fieldset>
    </li>
  );
}
