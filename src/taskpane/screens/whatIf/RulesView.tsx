import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EntryField } from "./EntryField";
import type { RuleFields } from "./fields";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  rule: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  name: { ...typographyStyles.body1Strong, padding: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
});

/** Minimum total and minimum share of each rule of the year. */
export function RulesView({ rules }: { readonly rules: readonly RuleFields[] }): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.rules}</h2>
      {rules.map(({ rule, minTotal, minAreaShare }) => {
        const name = words.rule(rule.title, rule.areaClass);
        return (
          <fieldset key={minTotal.key} className={styles.rule}>
            <legend className={styles.name}>{name}</legend>
            <EntryField field={minTotal} label={words.minTotal} of={name} withRange />
            <EntryField field={minAreaShare} label={words.minAreaShare} of={name} withRange />
          </fieldset>
        );
      })}
    </section>
  );
}
