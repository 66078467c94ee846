import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { SettingChanges, SettingValue } from "../../../app/settings";
import type { Result } from "../../../core/result";
import { refuse } from "../../../core/result";
import { forms } from "../../../forms/schema/registry";
import type { Problem } from "../../services";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { ReadingView } from "../ReadingView";
import { PaneSettings } from "./PaneSettings";
import type { SettingsPort } from "./port";
import { useSettingsWords } from "./words";
import { WorkbookSettings } from "./WorkbookSettings";

const useStyles = makeStyles({
  elsewhere: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  link: { minHeight: "24px" },
});

/** The pane's own settings and the workbook's. */
export function SettingsScreen({ port }: { readonly port: SettingsPort }): ReactElement {
  const words = useSettingsWords();
  const store = usePaneStore();
  const reading = useSettings(port);
  const save = async (changes: SettingChanges): Promise<boolean> => {
    const saved = await store.perform(() => port.save(changes), { reload: true, what: { kind: "settings", year: null } });
    return saved !== null && saved.invalid.length === 0;
  };
  return (
    <>
      <PaneSettings />
      <ReadingView reading={reading} waiting={words.reading}>
        {(settings) => <WorkbookSettings settings={settings} onSave={save} />}
      </ReadingView>
      <Elsewhere />
    </>
  );
}

/** Read when the screen opens, and after each step that changed the workbook. */
function useSettings({ read }: SettingsPort): Result<readonly SettingValue[], Problem> | null {
  const { overview, undoable } = usePaneState();
  const [reading, setReading] = useState<Result<readonly SettingValue[], Problem> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void read()
      .catch((error: unknown) => refuse({ code: "bug" as const, detail: String(error) }))
      .then((settings) => isWanted && setReading(settings));
    return () => {
      isWanted = false;
    };
  }, [read, overview, undoable]);
  return reading;
}

function Elsewhere(): ReactElement {
  const styles = useStyles();
  const words = useSettingsWords();
  const store = usePaneStore();
  return (
    <section className={styles.elsewhere}>
      <h2 className={styles.title}>{words.elsewhereTitle}</h2>
      <Text>{words.elsewhere}</Text>
      {[forms.rules.sheet, forms.criteria.sheet].map((sheet) => (
        <Link key={sheet} as="button" className={styles.link} onClick={() => void store.goTo({ sheet, cell: null })}>
          {words.openSheet(sheet)}
        </Link>
      ))}
    </section>
  );
}
