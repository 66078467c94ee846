import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../language";
import { useMergeWords } from "./words";

const pageSize = 10;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  range: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface PagesProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** So many as one can look through at once; thousands cost no more than ten. */
export function Pages<T>({ items, children }: PagesProps<T>): ReactElement {
  const styles = useStyles();
  const [page, setPage] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  // The next page is read from its first row on.
  useEffect(() => {
    if (turned.current) list.current?.focus();
  }, [page]);
  const turn = (to: number): void => {
    turned.current = true;
    setPage(to);
  };
  return (
    <>
      <div ref={list} tabIndex={-1} className={styles.list}>
        {items.slice(page * pageSize, (page + 1) * pageSize).map(children)}
      </div>
      {items.length > pageSize && <PageBar page={page} total={items.length} onTurn={turn} />}
    </>
  );
}

interface PageBarProps {
  readonly page: number;
  readonly total: number;
  readonly onTurn: (page: number) => void;
}

function PageBar({ page, total, onTurn }: PageBarProps): ReactElement {
  const styles = useStyles();
  const { conflict } = useMergeWords();
  const { decimal } = useLanguage().words.numbers;
  const last = Math.min((page + 1) * pageSize, total);
  return (
    <nav className={styles.bar} aria-label={conflict.pages}>
      <Text className={styles.range}>{conflict.range(decimal(page * pageSize + 1), decimal(last), decimal(total))}</Text>
      <div className={styles.buttons}>
        <Button icon={<ChevronLeft20Regular />} disabledFocusable={page === 0} onClick={() => onTurn(page - 1)}>
          {conflict.previous}
        </Button>
        <Button icon={<ChevronRight20Regular />} iconPosition="after" disabledFocusable={last === total} onClick={() => onTurn(page + 1)}>
          {conflict.next}
        </Button>
      </div>
    </nav>
  );
}
