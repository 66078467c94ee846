import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill20Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import type { ReactElement } from "react";
import type { StageState, WorkStage, YearWork } from "../../../core/yearWork/types";
import { workStages } from "../../../core/yearWork/types";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { useAct } from "./useAct";
import { useHomeWords } from "./words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  stage: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  waiting: { color: tokens.colorNeutralForeground3 },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  /** High enough for a fingertip. */
  name: { minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  tells: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const icons = { done: CheckmarkCircle20Filled, open: CircleHalfFill20Regular, waiting: Circle20Regular } as const;

/** All stages of the year's work in their order, each with its state as a picture and in words, and the way to where it is done. */
export function Stages({ work }: { readonly work: YearWork }): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {workStages.map((stage) => (
        <Stage key={stage} stage={stage} state={work.stages[stage]} work={work} />
      ))}
    </ol>
  );
}

interface StageProps {
  readonly stage: WorkStage;
  readonly state: StageState;
  readonly work: YearWork;
}

function Stage({ stage, state, work }: StageProps): ReactElement {
  const styles = useStyles();
  const words = useHomeWords();
  const Icon = icons[state];
  return (
    <li className={styles.stage}>
      <span className={mergeClasses(styles.icon, styles[state])} role="img" aria-label={words.state[state]}>
        <Icon aria-hidden />
      </span>
      <span className={styles.text}>
        <StageName stage={stage} work={work} />
        <span className={styles.tells}>{words.tells[stage](work)}</span>
      </span>
    </li>
  );
}

/** A summary that is not written yet leads nowhere: writing it is what the button above does. */
function StageName({ stage, work }: Pick<StageProps, "stage" | "work">): ReactElement {
  const styles = useStyles();
  const words = useHomeWords();
  const { busy } = usePaneState();
  const store = usePaneStore();
  const act = useAct(work);
  const { summarySheet } = work;
  const name = words.stage[stage];
  const link = (open: () => void): ReactElement => (
    <Link as="button" className={styles.name} disabledFocusable={busy !== null} onClick={open}>
      {name}
    </Link>
  );
  if (stage !== "summary") return link(() => act(stage));
  if (summarySheet === null) return <span className={styles.name}>{name}</span>;
  return link(() => void store.goTo({ sheet: summarySheet, cell: null }));
}
