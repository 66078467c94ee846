import { Button, Link, makeStyles, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { forms } from "../../../forms/schema/registry";
import { usePaneStore } from "../../store/usePaneState";
import { keyText } from "./contentText";
import { Collapsible } from "./Collapsible";
import type { Choice, ConflictChoice } from "../../../app/merge/types";
import { SideCard, SideCells } from "./SideCard";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  form: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(116px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  link: { minHeight: "24px", textAlign: "start", fontSize: tokens.fontSizeBase200 },
  clear: { alignSelf: "flex-start" },
});

interface ConflictItemProps {
  readonly conflict: ConflictChoice;
  /** Null: not chosen yet. */
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice | null) => void;
}

const ours = "ours";
const valueOf = (choice: Choice | null): string => (choice === null ? "" : choice.keep === "ours" ? ours : String(choice.index));
const choiceOf = (value: string): Choice => (value === ours ? { keep: "ours" } : { keep: "theirs", index: Number(value) });

/** A row that two or more sides tell otherwise, and which of them is to stand. */
export function ConflictItem({ conflict, choice, onChoose }: ConflictItemProps): ReactElement {
  const styles = useStyles();
  const words = useMergeWords().conflict;
  const { form, key, theirs } = conflict;
  const chosen = valueOf(choice);
  return (
    <article className={styles.root}>
      <h3 className={styles.title}>
        <span className={styles.form}>{forms[form].sheet}</span>
        {keyText(key)}
      </h3>
      <RadioGroup
        className={styles.sides}
        aria-label={words.choice(`${forms[form].sheet} ${keyText(key)}`)}
        value={chosen}
        onChange={(_event, { value }) => onChoose(choiceOf(value))}
      >
        <OurSide conflict={conflict} isChosen={chosen === ours} onPick={() => onChoose({ keep: "ours" })} />
        {theirs.map((side, index) => (
          <SideCard
            key={index}
            value={String(index)}
            label={words.theirs}
            isChosen={chosen === String(index)}
            onPick={() => onChoose({ keep: "theirs", index })}
            place={`${words.theirsOf(side.file)}: ${side.at.sheet}!${side.at.cell}`}
          >
            <SideCells conflict={conflict} side={side} />
          </SideCard>
        ))}
      </RadioGroup>
      <SameCells conflict={conflict} />
      {choice !== null && (
        <Button className={styles.clear} size="small" appearance="subtle" onClick={() => onChoose(null)}>
          {words.clear}
        </Button>
      )}
    </article>
  );
}

interface OurSideProps {
  readonly conflict: ConflictChoice;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

/** The district's row, a link to it; where it has none, that nothing is taken. */
function OurSide({ conflict, isChosen, onPick }: OurSideProps): ReactElement {
  const styles = useStyles();
  const words = useMergeWords().conflict;
  const store = usePaneStore();
  const side = conflict.ours;
  if (side === null) {
    return <SideCard value={ours} label={words.none} isChosen={isChosen} onPick={onPick} place={words.noneText} />;
  }
  const place = `${side.at.sheet}!${side.at.cell}`;
  return (
    <SideCard
      value={ours}
      label={words.ours}
      isChosen={isChosen}
      onPick={onPick}
      place={
        <Link as="button" className={styles.link} aria-label={words.goToOurs(place)} onClick={() => void store.goTo(side.at)}>
          {place}
        </Link>
      }
    >
      <SideCells conflict={conflict} side={side} />
    </SideCard>
  );
}

/** What both sides agree on, for who wants to be sure which row it is. */
function SameCells({ conflict }: Pick<ConflictItemProps, "conflict">): ReactElement | null {
  const words = useMergeWords().conflict;
  const { fields } = conflict;
  const side = conflict.ours ?? conflict.theirs[0];
  const same = [...(side?.cells.keys() ?? [])].filter((field) => !fields.includes(field));
  if (side === undefined || same.length === 0) return null;
  return (
    <Collapsible title={words.same(same.length)}>
      {() => <SideCells conflict={{ ...conflict, fields: same }} side={side} isSame />}
    </Collapsible>
  );
}
