import { Button, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePreferences } from "../../PreferencesProvider";
import type { Preferences } from "../../preferences";
import { usePaneStore } from "../../store/usePaneState";
import { useSettingsWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The radio's word for following Excel. */
const asExcel = "excel";
const languages: Readonly<Record<string, Preferences["language"]>> = { [asExcel]: null, vi: "vi", en: "en" };

/** What a person chooses for the pane on this machine; takes effect at once. */
export function PaneSettings(): ReactElement {
  const styles = useStyles();
  const words = useSettingsWords();
  const { preferences, change } = usePreferences();
  const store = usePaneStore();
  const showWelcome = (): void => {
    change({ welcomed: false });
    store.open(null);
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.paneTitle}</h2>
      <Field label={words.language} hint={words.languageHint}>
        <RadioGroup
          value={preferences.language ?? asExcel}
          onChange={(_event, { value }) => change({ language: languages[value] ?? null })}
        >
          <Radio value={asExcel} label={words.asExcel} />
          <Radio value="vi" label={words.vietnamese} />
          <Radio value="en" label={words.english} />
        </RadioGroup>
      </Field>
      <Button onClick={showWelcome}>{words.welcomeAgain}</Button>
    </section>
  );
}
