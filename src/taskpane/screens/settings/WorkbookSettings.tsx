import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import type { ReactElement } from "react";
import { useState } from "react";
import type { SettingChanges, SettingValue } from "../../../app/settings";
import { takesSetting } from "../../../app/settings";
import { usePaneState } from "../../store/usePaneState";
import { SettingField } from "./SettingField";
import { useSettingsWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WorkbookSettingsProps {
  readonly settings: readonly SettingValue[];
  /** Whether it was saved. */
  readonly onSave: (changes: SettingChanges) => Promise<boolean>;
}

/** The settings of the workbook, changed together and saved together. */
export function WorkbookSettings({ settings, onSave }: WorkbookSettingsProps): ReactElement {
  const styles = useStyles();
  const words = useSettingsWords();
  const { busy, notice } = usePaneState();
  const [typed, setTyped] = useState<SettingChanges>(new Map());
  const [isSaved, setIsSaved] = useState(false);
  const changed = settings.filter(({ key, value }) => (typed.get(key)?.trim() ?? value) !== value);
  const isSound = changed.every(({ key }) => takesSetting(key, typed.get(key) ?? ""));
  const save = async (): Promise<void> => {
    const done = await onSave(new Map(changed.map(({ key, value }) => [key, typed.get(key) ?? value])));
    setIsSaved(done);
    if (done) setTyped(new Map());
  };
  return (
    <section className={styles.root}>
      <div>
        <h2 className={styles.title}>{words.workbookTitle}</h2>
        <Text className={styles.hint}>{words.workbookHint}</Text>
      </div>
      {isSaved && changed.length === 0 && notice === null && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{words.saved}</MessageBarBody>
        </MessageBar>
      )}
      {settings.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          text={typed.get(setting.key) ?? setting.value}
          onChange={(text) => setTyped(new Map(typed).set(setting.key, text))}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<Save20Regular />}
          disabledFocusable={busy !== null || changed.length === 0 || !isSound}
          onClick={() => void save()}
        >
          {changed.length === 0 ? words.nothingChanged : words.save(changed.length)}
        </Button>
        {changed.length > 0 && (
          <Button disabledFocusable={busy !== null} onClick={() => setTyped(new Map())}>
            {words.discard}
          </Button>
        )}
      </div>
    </section>
  );
}
