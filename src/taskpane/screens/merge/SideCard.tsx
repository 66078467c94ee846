import { makeStyles, mergeClasses, Radio, shorthands, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import { headerOf } from "../../../forms/schema/headerOf";
import { useLanguage } from "../../language";
import { contentText } from "./contentText";
import type { ConflictChoice, ConflictSide } from "../../../app/merge/types";
import { useMergeWords } from "./words";
import { hiddenText } from "../../theme/hiddenText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalS,
    ...shorthands.border("2px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
  },
  chosen: { ...shorthands.border("2px", "solid", tokens.colorCompoundBrandStroke), backgroundColor: tokens.colorBrandBackground2 },
  body: { padding: `0 ${tokens.spacingHorizontalS}` },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  cells: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0 0` },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere" },
  differs: { fontWeight: tokens.fontWeightBold },
  mark: { color: tokens.colorStatusWarningForeground3 },
  blank: { fontStyle: "italic" },
  hidden: hiddenText,
});

interface SideCardProps {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onPick: () => void;
  readonly place: ReactNode;
  readonly children?: ReactNode;
}

/** One side of a conflict; the whole card chooses it, by hand, and its radio button by keyboard. */
export function SideCard({ value, label, isChosen, onPick, place, children }: SideCardProps): ReactElement {
  const styles = useStyles();
  const body = useId();
  return (
    <div className={mergeClasses(styles.root, isChosen && styles.chosen)} onClick={onPick}>
      <Radio value={value} label={label} aria-describedby={body} />
      <div id={body} className={styles.body}>
        <div className={styles.place}>{place}</div>
        {children}
      </div>
    </div>
  );
}

interface SideCellsProps {
  readonly conflict: Pick<ConflictChoice, "form" | "fields" | "ours">;
  readonly side: ConflictSide;
  /** Cells on which the sides agree: nothing to mark. */
  readonly isSame?: boolean;
}

/** The cells in which the sides differ, those marked that are not as the district has them. */
export function SideCells({ conflict: { form, fields, ours }, side, isSame = false }: SideCellsProps): ReactElement {
  const styles = useStyles();
  const words = useMergeWords().conflict;
  const { numbers } = useLanguage().words;
  const textOf = (field: string, { cells }: ConflictSide): string => {
    const content = cells.get(field);
    return content === undefined ? "" : contentText(form, field, content, numbers);
  };
  return (
    <dl className={styles.cells}>
      {fields.map((field) => {
        const text = textOf(field, side);
        const differs = !isSame && (ours === null || ours === side || textOf(field, ours) !== text);
        return (
          <div key={field}>
            <dt className={styles.label}>{headerOf(form, field)}</dt>
            <dd className={mergeClasses(styles.value, differs && styles.differs, text === "" && styles.blank)}>
              {differs && (
                <>
                  <span className={styles.mark} aria-hidden>
                    {"≠ "}
                  </span>
                  <span className={styles.hidden}>{words.differs} </span>
                </>
              )}
              {text === "" ? words.blank : text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
