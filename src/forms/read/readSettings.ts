import type { Settings } from "../../core/domain/district";
import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import { cellOf } from "../../core/findings/origin";
import type { SettingKey } from "../schema/settingKeys";
import { defaultSettings, keyOfWords } from "../schema/settingKeys";
import type { SettingRow } from "../schema/settings";
import { settingsForm } from "../schema/settings";

/** The settings that the rows of Cấu hình make; the defaults of RULINGS 24 where they are silent or not understood. */
export function settingsOf(rows: readonly SettingRow[]): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const seen = new Map<SettingKey, SettingRow>();
  let settings = defaultSettings;
  for (const row of rows) {
    const key = keyOfWords(row.key) ?? undefined;
    const earlier = key === undefined ? undefined : seen.get(key);
    if (key === undefined) {
      findings.push(finding("unknown-setting", cellOf(row.origin, "key"), { key: row.key }));
    } else if (earlier !== undefined) {
      findings.push(
        finding("duplicate-setting", cellOf(row.origin, "key"), { key: key.key, firstCell: cellOf(earlier.origin, "key").cell }),
      );
    } else {
      seen.set(key, row);
      const read = row.value === "" ? {} : key.read(row.value);
      settings = { ...settings, ...read };
      if (read === null) {
        findings.push(finding("invalid-cell", cellOf(row.origin, "value"), { form: settingsForm.sheet, field: key.key, value: row.value }));
      }
    }
  }
  return { settings, findings };
}
