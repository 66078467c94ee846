import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Stop20Filled } from "@fluentui/react-icons/svg/stop";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import { fileRefusalMessage } from "../../../i18n/intakeWords";
import type { FileProgress, MergeFlow } from "./flow";
import type { FileState } from "./port";
import { StepHeading } from "./StepHeading";
import { useIntakeWords, useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: {
    position: "relative",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "320px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { paddingTop: "2px" },
  name: { overflowWrap: "anywhere" },
  state: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  waiting: { color: tokens.colorNeutralForeground3 },
  read: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

const isDone = ({ state: { kind } }: FileProgress): boolean => kind === "read" || kind === "refused";

/** How far the reading is, file by file, and the way to stop it. */
export function ReadingFiles({ files, flow }: { readonly files: readonly FileProgress[]; readonly flow: MergeFlow }): ReactElement {
  const styles = useStyles();
  const { reading } = useMergeWords();
  const done = files.filter(isDone).length;
  const list = useRef<HTMLUListElement>(null);
  const current = files.findIndex(({ state }) => state.kind === "reading");
  // The list scrolls by itself to the file that is being read; the pane stays where it is.
  useEffect(() => {
    const item = list.current?.children[current];
    if (list.current !== null && item instanceof HTMLElement) list.current.scrollTop = item.offsetTop - list.current.clientHeight / 2;
  }, [current]);
  return (
    <div className={styles.root}>
      <StepHeading at={1} title={reading.title(files.length)} takesFocus>
        {reading.usable}
      </StepHeading>
      <div role="status">
        <Text>{reading.progress(done, files.length)}</Text>
      </div>
      <ProgressBar thickness="large" value={done / files.length} aria-label={reading.title(files.length)} />
      <Button className={styles.button} icon={<Stop20Filled />} onClick={() => flow.cancel()}>
        {reading.cancel}
      </Button>
      <ul ref={list} className={styles.list} tabIndex={0} aria-label={reading.files}>
        {files.map((file, index) => (
          <li key={index} className={styles.item}>
            <FileLine file={file} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileLine({ file: { name, state } }: { readonly file: FileProgress }): ReactElement {
  const styles = useStyles();
  const { reading } = useMergeWords();
  const intake = useIntakeWords();
  return (
    <>
      <span className={styles.icon}>
        <StateIcon kind={state.kind} />
      </span>
      <div>
        <span className={styles.name}>{name}</span>
        <span className={styles.state}>
          {reading.state[state.kind]}
          {state.kind === "refused" && `: ${fileRefusalMessage(intake, state.refusal)}`}
        </span>
      </div>
    </>
  );
}

function StateIcon({ kind }: { readonly kind: FileState["kind"] }): ReactElement {
  const styles = useStyles();
  if (kind === "reading") return <Spinner size="extra-tiny" />;
  const Icon = { waiting: Circle16Regular, read: CheckmarkCircle16Filled, refused: ErrorCircle16Filled }[kind];
  return <Icon className={mergeClasses(styles[kind])} aria-hidden />;
}
