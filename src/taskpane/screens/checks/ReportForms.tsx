import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { usePaneState } from "../../store/usePaneState";
import { quietCard } from "../../theme/quietCard";
import type { Checks } from "./useChecks";
import { useChecksWords } from "./words";

const useStyles = makeStyles({
  root: { ...quietCard, padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
});

/** How to have a report checked that was written already: two forms to copy its figures into. */
export function ReportForms({ checks: { added, addForms } }: { readonly checks: Checks }): ReactElement {
  const styles = useStyles();
  const words = useChecksWords();
  const { busy } = usePaneState();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.reportTitle}</h2>
      <Text className={styles.text}>{words.reportText}</Text>
      <Button icon={<TableAdd20Regular />} disabledFocusable={busy !== null} onClick={() => void addForms()}>
        {words.addForms}
      </Button>
      <Text className={styles.text} role="status">
        {added === null
          ? ""
          : added.sheets.length === 0
            ? words.formsThere
            : words.formsAdded(added.sheets.map((name) => `“${name}”`).join(", "))}
      </Text>
    </section>
  );
}
