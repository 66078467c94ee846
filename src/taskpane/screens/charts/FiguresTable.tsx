import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** The figures of a picture in words: the first column names the row. */
export interface Figures {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, padding: `${tokens.spacingVerticalXS} 0` },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start", padding: `${tokens.spacingVerticalXS} 0` },
  head: { ...typographyStyles.caption1Strong, textAlign: "end", verticalAlign: "bottom", padding: tokens.spacingHorizontalXS },
  nameHead: { ...typographyStyles.caption1Strong, textAlign: "start", verticalAlign: "bottom", padding: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", verticalAlign: "top", padding: tokens.spacingHorizontalXS },
  figure: { textAlign: "end", verticalAlign: "top", padding: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FiguresTableProps {
  readonly figures: Figures;
  readonly label: string;
  readonly labelAloud: string;
}

/** The exact figures, one press away. */
export function FiguresTable({ figures: { caption, heads, rows }, label, labelAloud }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  const [first, ...others] = heads;
  return (
    <details>
      <summary className={styles.summary} aria-label={labelAloud}>
        {label}
      </summary>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.nameHead}>
              {first}
            </th>
            {others.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {values.map((value, column) => (
                <td key={heads[column + 1]} className={styles.figure}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
