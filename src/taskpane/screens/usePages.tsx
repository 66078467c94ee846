import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useLanguage } from "../language";

const pageSize = 25;

const useStyles = makeStyles({
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
});

interface Pages {
  /** How many of the items are to be shown. */
  readonly shown: number;
  /** The way to further ones; null where all are shown. */
  readonly more: ReactElement | null;
}

/** A page at a time of however many items. */
export function usePages(count: number): Pages {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const { decimal } = words.numbers;
  const [shown, setShown] = useState(pageSize);
  const rest = Math.min(pageSize, count - shown);
  if (rest <= 0) return { shown: count, more: null };
  return {
    shown,
    more: (
      <div className={styles.more}>
        <Text>{pane.shown(decimal(shown), decimal(count))}</Text>
        <Button onClick={() => setShown(shown + pageSize)}>{pane.showMore(decimal(rest))}</Button>
      </div>
    ),
  };
}
