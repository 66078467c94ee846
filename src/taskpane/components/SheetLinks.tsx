import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import { usePaneStore } from "../store/usePaneState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
  link: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
  },
});

/** The sheets of the last run; each leads there. */
export function SheetLinks({ sheets }: { readonly sheets: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const store = usePaneStore();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{pane.sheetsTitle(sheets.length)}</h3>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Button
              className={styles.link}
              appearance="subtle"
              icon={<DocumentTable20Regular />}
              aria-label={pane.openSheet(sheet)}
              onClick={() => void store.goTo({ sheet, cell: null })}
            >
              {sheet}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
