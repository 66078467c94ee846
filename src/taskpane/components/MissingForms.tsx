import { Button, makeStyles, mergeClasses, Spinner, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd20Regular, TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import { usePaneState, usePaneStore } from "../store/usePaneState";
import { quietCard } from "../theme/quietCard";

const useStyles = makeStyles({
  root: { ...quietCard, gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  empty: { alignItems: "center", textAlign: "center", padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}` },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  icon: { color: tokens.colorBrandForeground1, fontSize: "48px" },
  forms: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Which standard forms the workbook lacks, and one button that adds them. */
export function MissingForms(): ReactElement | null {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { overview, busy } = usePaneState();
  const store = usePaneStore();
  if (!overview || overview.missingForms.length === 0) return null;
  const { empty, missingForms } = overview;
  const creating = busy?.kind === "creatingForms";
  return (
    <section className={mergeClasses(styles.root, empty && styles.empty)}>
      {empty && <TableAddRegular className={styles.icon} aria-hidden />}
      <h2 className={styles.title}>{empty ? pane.emptyTitle : pane.missingTitle(missingForms.length)}</h2>
      {!empty && (
        <ul className={styles.forms}>
          {missingForms.map((form) => (
            <li key={form}>{form}</li>
          ))}
        </ul>
      )}
      <Text className={styles.text}>{empty ? pane.emptyText : pane.missingText}</Text>
      <Button
        appearance={empty ? "primary" : "secondary"}
        icon={creating ? <Spinner size="tiny" /> : <TableAdd20Regular />}
        disabledFocusable={busy !== null}
        onClick={() => void store.createForms()}
      >
        {creating ? pane.creatingForms : pane.createForms}
      </Button>
    </section>
  );
}
