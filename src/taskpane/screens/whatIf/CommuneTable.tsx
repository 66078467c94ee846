import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TitleComparison } from "../../../core/whatIf/result";
import { useLanguage } from "../../language";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { ...typographyStyles.body1Strong, textAlign: "start", padding: `${tokens.spacingVerticalS} 0` },
  head: { ...typographyStyles.caption1Strong, textAlign: "end", verticalAlign: "bottom", padding: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", padding: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  figure: { textAlign: "end", padding: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Eligible villages by commune, now and by trial; those where nothing moves are only counted. */
export function CommuneTable({ comparison: { title, communes } }: { readonly comparison: TitleComparison }): ReactElement | null {
  const styles = useStyles();
  const { words: language } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const { decimal } = language.numbers;
  const moved = communes.filter(({ before, after }) => before !== after);
  if (moved.length === 0) return null;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.communes(title)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {words.commune}
            </th>
            <th scope="col" className={styles.head}>
              {words.before}
            </th>
            <th scope="col" className={styles.head}>
              {words.after}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {moved.map(({ name, before, after }) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.figure}>{decimal(before)}</td>
              <td className={styles.figure}>{decimal(after)}</td>
              <td className={styles.figure}>{words.difference(after - before, decimal(Math.abs(after - before)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length < communes.length && (
        <Text className={styles.hint}>{words.communesUnchanged(decimal(communes.length - moved.length))}</Text>
      )}
    </div>
  );
}
