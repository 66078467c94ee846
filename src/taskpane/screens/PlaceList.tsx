import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Place } from "../services";
import { usePaneStore } from "../store/usePaneState";
import { readableUnderPointer } from "../theme/readableUnderPointer";
import { LongList } from "./LongList";

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

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    ...readableUnderPointer,
  },
  body: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** Lines that lead to their cells, a page at a time. */
export function PlaceList({ items }: { readonly items: readonly PlaceItem[] }): ReactElement {
  const styles = useStyles();
  return (
    <LongList items={items} itemClassName={styles.item} keyOf={({ key }) => key}>
      {(item) => <Line item={item} />}
    </LongList>
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
