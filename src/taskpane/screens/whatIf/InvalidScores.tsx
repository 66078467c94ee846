import { Button, Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { InvalidatedScore } from "../../../core/whatIf/result";
import { useLanguage } from "../../language";
import { usePaneStore } from "../../store/usePaneState";
import { useWhatIfWords } from "./words";

const pageSize = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
});

/** Scores that a changed maximum makes invalid; each leads to its cell. */
export function InvalidScores({ scores }: { readonly scores: readonly InvalidatedScore[] }): ReactElement | null {
  const styles = useStyles();
  const { pane, words: language } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const [shown, setShown] = useState(pageSize);
  if (scores.length === 0) return null;
  const { decimal } = language.numbers;
  const more = Math.min(pageSize, scores.length - shown);
  return (
    <section className={styles.root}>
      <h3 className={styles.name}>{words.invalid(decimal(scores.length))}</h3>
      <Text className={styles.hint}>{words.invalidHint}</Text>
      <ul className={styles.list}>
        {scores.slice(0, shown).map((score) => (
          <li key={`${score.sheet ?? ""}!${score.cell ?? ""}`} className={styles.item}>
            <CellLink score={score} /> {score.village}, {words.invalidScore(score.criterion, score.value, decimal(score.max))}
          </li>
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setShown(shown + pageSize)}>{pane.showMore(decimal(more))}</Button>}
    </section>
  );
}

function CellLink({ score: { sheet, cell } }: { readonly score: InvalidatedScore }): ReactElement | null {
  const { pane } = useLanguage();
  const store = usePaneStore();
  if (sheet === null || cell === null) return null;
  const place = `${sheet}!${cell}`;
  return (
    <Link as="button" inline aria-label={pane.goToCell(place)} onClick={() => void store.goTo({ sheet, cell })}>
      {place}
    </Link>
  );
}
