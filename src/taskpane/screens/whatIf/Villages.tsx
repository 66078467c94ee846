import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import type { Village } from "../../../core/domain/district";
import type { TurnedVillage } from "../../../core/whatIf/result";
import { useLanguage } from "../../language";
import { useWhatIfWords } from "./words";

/** So many at once: a district may turn hundreds of villages at a stroke. */
const pageSize = 20;

const useStyles = makeStyles({
  label: { ...typographyStyles.body1Strong, cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  commune: { color: tokens.colorNeutralForeground2 },
  told: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  when: { color: tokens.colorNeutralForeground2 },
});

/** Villages whose outcome turns, with what they come to now and by trial. Nothing where there are none. */
export function TurnedVillages({
  label,
  villages,
}: {
  readonly label: string;
  readonly villages: readonly TurnedVillage[];
}): ReactElement | null {
  return (
    <Listing label={label} isOpen items={villages} keyOf={({ village }) => village.code}>
      {({ village, before, after }) => (
        <>
          <VillageName village={village} />
          <Told when="before" evaluation={before} />
          <Told when="after" evaluation={after} />
        </>
      )}
    </Listing>
  );
}

interface PlainVillagesProps {
  readonly label: string;
  readonly rows: readonly { readonly village: Village; readonly note: string }[];
}

/** Villages with a word each, folded away. */
export function PlainVillages({ label, rows }: PlainVillagesProps): ReactElement | null {
  return (
    <Listing label={label} isOpen={false} items={rows} keyOf={({ village, note }) => `${village.code} ${note}`}>
      {({ village, note }) => (
        <>
          <VillageName village={village} />: {note}
        </>
      )}
    </Listing>
  );
}

interface ListingProps<T> {
  readonly label: string;
  readonly isOpen: boolean;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

function Listing<T>({ label, isOpen, items, keyOf, children }: ListingProps<T>): ReactElement | null {
  const styles = useStyles();
  const { pane, words: language } = useLanguage();
  const [shown, setShown] = useState(pageSize);
  if (items.length === 0) return null;
  const more = Math.min(pageSize, items.length - shown);
  return (
    <details open={isOpen}>
      <summary className={styles.label}>{label}</summary>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setShown(shown + pageSize)}>{pane.showMore(language.numbers.decimal(more))}</Button>}
    </details>
  );
}

function VillageName({ village: { code, name, commune } }: { readonly village: Village }): ReactElement {
  const styles = useStyles();
  return (
    <span>
      {code} {name} <span className={styles.commune}>({commune})</span>
    </span>
  );
}

function Told({ when, evaluation }: { readonly when: "before" | "after"; readonly evaluation: Evaluation }): ReactElement {
  const styles = useStyles();
  const { words: language } = useLanguage();
  const { screen: words } = useWhatIfWords();
  const { outcome, reasons } = language.domain;
  const { decimal } = language.numbers;
  const why = reasons(evaluation) || words.points(decimal(evaluation.total), decimal(evaluation.max));
  return (
    <p className={styles.told}>
      <span className={styles.when}>{when === "before" ? words.wasNow : words.wouldBe}</span> {outcome[evaluation.outcome]} ({why})
    </p>
  );
}
