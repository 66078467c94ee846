import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePages } from "./usePages";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
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
  const { shown, more } = usePages(items.length);
  return (
    <>
      <ul className={className ?? styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf?.(item) ?? index} className={itemClassName}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
