import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";
import { useLanguage } from "../language";

const pageSize = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
});

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly className?: string;
  readonly itemClassName?: string;
  /** What an item is known by, where the list may change under it; its place where left out. */
  readonly keyOf?: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list of any length, a page at a time. */
export function LongList<T>({ items, className, itemClassName, keyOf, children }: LongListProps<T>): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const { decimal } = words.numbers;
  const [shown, setShown] = useState(pageSize);
  const rest = Math.min(pageSize, items.length - shown);
  return (
    <>
      <ul className={className ?? styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf?.(item) ?? index} className={itemClassName}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Text>{pane.shown(decimal(shown), decimal(items.length))}</Text>
          <Button onClick={() => setShown(shown + pageSize)}>{pane.showMore(decimal(rest))}</Button>
        </div>
      )}
    </>
  );
}
