import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { HistoryWords } from "../../../i18n/screens/historyWords";
import { stepText } from "../../../i18n/screens/historyWords";
import { useHistoryWords } from "../../components/historyWords";
import { UndoButton } from "../../components/UndoButton";
import { problemText, useLanguage } from "../../language";
import type { HistoryStep } from "../../store/history";
import { undoStepOf } from "../../store/state";
import { usePaneStore } from "../../store/usePaneState";
import { quietCard } from "../../theme/quietCard";
import { momentText } from "./momentText";

const useStyles = makeStyles({
  card: quietCard,
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  /** High enough for a fingertip. */
  link: { minHeight: "24px" },
  state: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

/** So many sheets are named; a summary writes a dozen. */
const mostSheets = 6;

interface StepItemProps {
  readonly step: HistoryStep;
  readonly canUndo: boolean;
}

/** One step: what it was, when, where, and whether it still stands. */
export function StepItem({ step, canUndo }: StepItemProps): ReactElement {
  const styles = useStyles();
  const words = useHistoryWords();
  const { state, undo } = step;
  const rows = (undo.rows ?? []).reduce((sum, { count }) => sum + count, 0);
  const sheets = [...undo.removes, ...undo.restores];
  const size = rows > 0 ? `${words.rows(rows)}, ${words.sheets(sheets.length)}` : words.sheets(sheets.length);
  const isRetry = state.kind === "blocked";
  return (
    <li className={styles.card}>
      <h2 className={styles.title}>{stepText(words, step.what)}</h2>
      <Text className={styles.hint} size={200}>
        {`${momentText(words, step.at)} · ${size}`}
      </Text>
      <Sheets sheets={sheets} linked={state.kind !== "undone"} />
      <StateText step={step} canUndo={canUndo} />
      {canUndo && !step.isKept && (
        <Text className={styles.hint} size={200}>
          {words.sessionOnly}
        </Text>
      )}
      {canUndo && <UndoButton step={undoStepOf(step)} {...(isRetry && { label: words.retry })} />}
    </li>
  );
}

/** Sheets that were taken back may be gone: they are named, and no link leads there. */
function Sheets({ sheets, linked }: { readonly sheets: readonly string[]; readonly linked: boolean }): ReactElement {
  const styles = useStyles();
  const words = useHistoryWords();
  const store = usePaneStore();
  const named = sheets.slice(0, mostSheets);
  return (
    <div className={styles.sheets}>
      {named.map((sheet) =>
        linked ? (
          <Link
            key={sheet}
            className={styles.link}
            as="button"
            aria-label={words.openSheet(sheet)}
            onClick={() => void store.goTo({ sheet, cell: null })}
          >
            {sheet}
          </Link>
        ) : (
          <Text key={sheet} className={styles.hint}>
            {sheet}
          </Text>
        ),
      )}
      {sheets.length > named.length && <Text className={styles.hint}>{words.more(sheets.length - named.length)}</Text>}
    </div>
  );
}

function stateWords(words: HistoryWords, { state }: HistoryStep, canUndo: boolean): string {
  return state.kind === "standing" && !canUndo ? words.waiting : words[state.kind];
}

function StateText({ step, canUndo }: StepItemProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useHistoryWords();
  const { state } = step;
  const icons = {
    standing: canUndo ? <CheckmarkCircle16Filled className={styles.good} aria-hidden /> : <Circle16Regular aria-hidden />,
    undone: <ArrowUndo16Regular aria-hidden />,
    old: <Circle16Regular aria-hidden />,
    blocked: <Warning16Regular aria-hidden />,
  };
  const why = state.kind === "blocked" ? problemText(language, state.refusal) : null;
  const said = stateWords(words, step, canUndo);
  return (
    <div className={styles.state}>
      <span className={styles.icon}>{icons[state.kind]}</span>
      <Text>{why === null ? said : `${said}: ${why.wrong} ${why.mend}`}</Text>
    </div>
  );
}
