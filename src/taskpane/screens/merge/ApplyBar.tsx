import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowImport20Regular } from "@fluentui/react-icons/svg/arrow-import";
import type { ReactElement } from "react";
import { useLanguage } from "../../language";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { Totals } from "./choices";
import { writtenRows } from "./choices";
import type { MergeFlow, MergeState } from "./flow";
import type { MergePort } from "./port";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { whiteSpace: "normal" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ApplyBarProps {
  readonly state: Extract<MergeState, { readonly kind: "review" }>;
  readonly sums: Totals;
  readonly flow: MergeFlow;
  readonly port: MergePort;
}

/** The one button that writes. It says what it will do. */
export function ApplyBar({ state: { reviewed, choices }, sums, flow, port }: ApplyBarProps): ReactElement {
  const styles = useStyles();
  const { added, filled, replaced, kept } = sums;
  const { review } = useMergeWords();
  const { words, pane } = useLanguage();
  const { busy } = usePaneState();
  const store = usePaneStore();
  const { decimal } = words.numbers;
  const nothing = added + filled + replaced === 0;
  const apply = async (): Promise<void> => {
    const outcome = await store.perform(() => port.apply(reviewed.preview, choices), { reload: true, what: { kind: "merge", year: null } });
    if (outcome !== null) flow.finish(outcome);
  };
  const said = review.apply(writtenRows(sums, decimal));
  return (
    <div className={styles.root}>
      {nothing && <Text className={styles.hint}>{review.nothingText}</Text>}
      {!nothing && kept > 0 && (
        <Text className={styles.hint} size={200}>
          {review.keptText(decimal(kept))}
        </Text>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        icon={busy === null ? <ArrowImport20Regular /> : <Spinner size="tiny" />}
        disabledFocusable={busy !== null || nothing}
        onClick={() => void apply()}
      >
        {busy === null ? (nothing ? review.nothing : said) : pane.working}
      </Button>
    </div>
  );
}
