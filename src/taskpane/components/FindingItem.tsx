import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../core/findings/finding";
import { findingText } from "../../i18n";
import { useLanguage } from "../language";
import { usePaneStore } from "../store/usePaneState";
import { SeverityIcon } from "./severity";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { paddingTop: "2px" },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  severity: { ...typographyStyles.body1Strong },
  place: { overflowWrap: "anywhere" },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: "anywhere" },
  mend: { color: tokens.colorNeutralForeground2 },
});

/** One fault: how grave, where (a link that selects the cell), what is wrong, what to do. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  const { wrong, mend } = findingText(words.findings, finding);
  return (
    <li className={styles.root}>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <div>
        <div className={styles.head}>
          <span className={styles.severity}>{words.domain.severity[finding.severity]}</span>
          <Place finding={finding} />
        </div>
        <p className={styles.text}>{wrong}</p>
        <p className={`${styles.text} ${styles.mend}`}>{mend}</p>
      </div>
    </li>
  );
}

function Place({ finding: { sheet, cell } }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const store = usePaneStore();
  if (sheet === null) return <span className={styles.mend}>{pane.wholeWorkbook}</span>;
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      className={styles.place}
      inline
      aria-label={cell === null ? pane.openSheet(sheet) : pane.goToCell(place)}
      onClick={() => void store.goTo({ sheet, cell })}
    >
      {place}
    </Link>
  );
}
