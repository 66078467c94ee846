import type { ReactElement } from "react";
import { useMemo } from "react";
import { readSettings, saveSettings } from "../../../app/settings";
import { ScreenFrame } from "../../components/ScreenFrame";
import { vi } from "../../../i18n";
import type { ScreenProps } from "../lazyScreen";
import type { SettingsPort } from "./port";
import { SettingsScreen } from "./SettingsScreen";

/** The settings, over the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(
    (): SettingsPort => ({ read: () => readSettings(excel), save: (changes) => saveSettings(excel, changes, vi) }),
    [excel],
  );
  return (
    <ScreenFrame screen="settings">
      <SettingsScreen port={port} />
    </ScreenFrame>
  );
}
