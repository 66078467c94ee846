import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import { useLanguage } from "../language";
import type { RunOutcome } from "../services";
import { usePaneState } from "../store/usePaneState";
import { Findings } from "./Findings";
import { SheetLinks } from "./SheetLinks";
import { TitleCard } from "./TitleCard";
import { UndoButton } from "./UndoButton";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  villages: { color: tokens.colorNeutralForeground2 },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What the last run gave. Nothing before the first run; nothing of an old run while a new one goes on. */
export function OutcomeView(): ReactElement | null {
  const { outcome, busy } = usePaneState();
  if (!outcome || busy?.kind === "running") return null;
  return outcome.kind === "written" ? <Written outcome={outcome} /> : <Refused outcome={outcome} />;
}

/** A new outcome draws the eye and the keyboard: the heading takes the focus that the vanished button had, before it is painted, so that no key goes lost. */
function useFocusOnNew(outcome: RunOutcome): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [outcome]);
  return heading;
}

function Written({ outcome }: { readonly outcome: Extract<RunOutcome, { readonly kind: "written" }> }): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const heading = useFocusOnNew(outcome);
  const { result } = outcome;
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {pane.resultTitle(result.year)}
          </h2>
          <Text className={styles.villages}>{pane.villages(words.numbers.decimal(result.villageCount))}</Text>
        </div>
        <UndoButton />
      </div>
      <div className={styles.cards}>
        {result.titles.length === 0 && <Text>{pane.noTitles}</Text>}
        {result.titles.map((title) => {
          const counts = result.totals.get(title);
          return counts && <TitleCard key={title} title={title} counts={counts} />;
        })}
      </div>
      <SheetLinks sheets={outcome.sheets} />
      <Findings findings={outcome.findings} />
    </section>
  );
}

function Refused({ outcome }: { readonly outcome: Extract<RunOutcome, { readonly kind: "refused" }> }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const heading = useFocusOnNew(outcome);
  return (
    <section className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {pane.resultTitle(outcome.year)}
      </h2>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pane.refusedTitle}</MessageBarTitle>
          {pane.refusedText}
        </MessageBarBody>
      </MessageBar>
      <Findings findings={outcome.findings} />
    </section>
  );
}
