import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { useLanguage } from "../language";
import { FindingItem } from "./FindingItem";
import { countBySeverity, filterFindings, pageSize } from "./findingList";
import type { Filter } from "./SeverityFilter";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", outlineStyle: "none" },
  none: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  shown: { color: tokens.colorNeutralForeground2 },
});

/** The reconciliation: every fault with its place, gravest first, a page at a time. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const [filter, setFilter] = useState<Filter>("all");
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const wanted = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{pane.findingsTitle}</h3>
      {findings.length === 0 ? (
        <Text className={styles.none}>
          <CheckmarkCircle20Filled className={styles.ok} aria-hidden /> {pane.noFindings}
        </Text>
      ) : (
        <>
          <SeverityFilter counts={counts} chosen={filter} onChoose={setFilter} />
          <FindingPages key={filter} findings={wanted} />
        </>
      )}
    </section>
  );
}

function FindingPages({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const { decimal } = words.numbers;
  const [shown, setShown] = useState(pageSize);
  const list = useRef<HTMLUListElement>(null);
  // The button may be gone after the last page: the focus then goes to the first row that it brought.
  useEffect(() => {
    if (shown > pageSize) list.current?.children[shown - pageSize]?.querySelector("button")?.focus();
  }, [shown]);
  const rest = Math.min(pageSize, findings.length - shown);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
      {findings.length > pageSize && (
        <div className={styles.more}>
          <Text className={styles.shown}>{pane.shown(decimal(Math.min(shown, findings.length)), decimal(findings.length))}</Text>
          {rest > 0 && <Button onClick={() => setShown(shown + pageSize)}>{pane.showMore(decimal(rest))}</Button>}
        </div>
      )}
    </>
  );
}
