import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import { usePaneState } from "../../store/usePaneState";
import { DropZone } from "./DropZone";
import type { Gathered } from "./gather";
import { chosenFiles, dropped, folderFiles, spreadsheetEndings } from "./gather";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  hidden: { display: "none" },
});

/** Three ways to hand over files: dropped, chosen one by one, or a folder. */
export function FileChooser({ onGathered }: { readonly onGathered: (gathered: Gathered) => void }): ReactElement {
  const styles = useStyles();
  const { start } = useMergeWords();
  const { busy } = usePaneState();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // React knows no attribute by which a browser asks for a folder.
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);
  const taken = (input: HTMLInputElement, gather: (files: Iterable<File>) => Gathered): void => {
    const given = gather([...(input.files ?? [])]);
    // The same files can be chosen again after they were mended.
    input.value = "";
    onGathered(given);
  };
  return (
    <div className={styles.root}>
      <DropZone disabled={busy !== null} onPress={() => files.current?.click()} onDrop={(data) => void dropped(data).then(onGathered)} />
      <div className={styles.buttons}>
        <Button icon={<DocumentAdd20Regular />} disabledFocusable={busy !== null} onClick={() => files.current?.click()}>
          {start.chooseFiles}
        </Button>
        <Button icon={<FolderOpen20Regular />} disabledFocusable={busy !== null} onClick={() => folder.current?.click()}>
          {start.chooseFolder}
        </Button>
      </div>
      <Text className={styles.hint} size={200}>
        {start.kinds}
      </Text>
      <input
        ref={files}
        className={styles.hidden}
        type="file"
        multiple
        accept={spreadsheetEndings.join(",")}
        aria-label={start.chooseFiles}
        onChange={({ currentTarget }) => taken(currentTarget, chosenFiles)}
      />
      <input
        ref={folder}
        className={styles.hidden}
        type="file"
        multiple
        aria-label={start.chooseFolder}
        onChange={({ currentTarget }) => taken(currentTarget, folderFiles)}
      />
    </div>
  );
}
