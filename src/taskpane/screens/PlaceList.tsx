import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useLanguage } from "../language";
import type { Place } from "../services";
import { usePaneStore } from "../store/usePaneState";

/** A line that leads to a cell; `place` null: there is none. */
export interface PlaceItem {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Stands out: something is to be done here. */
  readonly warning?: string;
  readonly place: Place | null;
  /** What the jump is called aloud. */
  readonly label: string;
}

const pageSize = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    // Under the pointer high contrast turns the background bright: every line takes the colour that the button then has.
    "&:hover span": { color: "inherit" },
    "&:active span": { color: "inherit" },
  },
  body: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
});

/** Lines that lead to their cells, a page at a time. */
export function PlaceList({ items }: { readonly items: readonly PlaceItem[] }): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const { decimal } = words.numbers;
  const [shown, setShown] = useState(pageSize);
  const rest = Math.min(pageSize, items.length - shown);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={item.key} className={styles.item}>
            <Line item={item} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Text>{pane.shown(decimal(Math.min(shown, items.length)), decimal(items.length))}</Text>
          <Button onClick={() => setShown(shown + pageSize)}>{pane.showMore(decimal(rest))}</Button>
        </div>
      )}
    </>
  );
}

function Line({ item }: { readonly item: PlaceItem }): ReactElement {
  const styles = useStyles();
  const store = usePaneStore();
  const { place } = item;
  const body = (
    <span className={styles.body}>
      <span className={styles.title}>{item.title}</span>
      {item.lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {item.warning !== undefined && <span className={styles.warning}>{item.warning}</span>}
    </span>
  );
  if (place === null) return <div className={styles.plain}>{body}</div>;
  return (
    <Button className={styles.button} appearance="subtle" title={item.label} onClick={() => void store.goTo(place)}>
      {body}
    </Button>
  );
}
