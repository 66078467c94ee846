import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons/svg/arrow-upload";
import type { DragEvent, ReactElement } from "react";
import { useState } from "react";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    ...shorthands.border("2px", "dashed", tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "center",
    cursor: "pointer",
    // The border, not the background: that turns bright in high contrast, where the words stay white.
    ":hover": shorthands.borderColor(tokens.colorBrandStroke1),
    ":focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2, outlineOffset: "2px" },
    ":disabled": { cursor: "not-allowed", color: tokens.colorNeutralForegroundDisabled },
  },
  over: { ...shorthands.border("2px", "solid", tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.body1Strong },
  text: { color: tokens.colorNeutralForeground2 },
});

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly onDrop: (data: DataTransfer) => void;
}

/** Takes what is dropped on it; pressed, by hand or by keyboard, it asks for files. */
export function DropZone({ disabled, onPress, onDrop }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const { start } = useMergeWords();
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver && !disabled);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, over && styles.over)}
      disabled={disabled}
      onClick={onPress}
      onDragEnter={(event) => accept(event, true)}
      onDragOver={(event) => accept(event, true)}
      onDragLeave={(event) => accept(event, false)}
      onDrop={(event) => {
        accept(event, false);
        if (!disabled) onDrop(event.dataTransfer);
      }}
    >
      <ArrowUpload24Regular className={styles.icon} aria-hidden />
      <span className={styles.title}>{over ? start.dropNow : start.dropTitle}</span>
      <span className={styles.text}>{start.dropText}</span>
    </button>
  );
}
