import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SettingValue } from "../../../app/settings";
import { takesSetting } from "../../../app/settings";
import { usePaneState } from "../../store/usePaneState";
import { useSettingsWords } from "./words";

interface SettingFieldProps {
  readonly setting: SettingValue;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One setting of the workbook: a text, or one of a few words. */
export function SettingField({ setting: { key, options }, text, onChange }: SettingFieldProps): ReactElement {
  const words = useSettingsWords();
  const isBusy = usePaneState().busy !== null;
  const isSound = takesSetting(key, text);
  return (
    <Field
      label={words.labels[key] ?? key}
      hint={words.hints[key] ?? null}
      validationState={isSound ? "none" : "error"}
      validationMessage={isSound ? null : words.invalid}
    >
      {options.length === 0 ? (
        <Input value={text} disabled={isBusy} onChange={(_event, { value }) => onChange(value)} />
      ) : (
        <Select value={text} disabled={isBusy} onChange={(_event, { value }) => onChange(value)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
