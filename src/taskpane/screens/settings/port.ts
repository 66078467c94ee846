import type { SavedSettings, SettingChanges, SettingValue } from "../../../app/settings";
import type { Result } from "../../../core/result";
import type { Problem } from "../../services";

/** What the screen asks of the add-in. */
export interface SettingsPort {
  readonly read: () => Promise<Result<readonly SettingValue[], Problem>>;
  readonly save: (changes: SettingChanges) => Promise<Result<SavedSettings, Problem>>;
}
