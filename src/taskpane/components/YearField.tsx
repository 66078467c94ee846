import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language";
import { usePaneState, usePaneStore } from "../store/usePaneState";

/** The year that the pane works on, of those that the workbook has; the latest first. */
export function YearField(): ReactElement | null {
  const { pane } = useLanguage();
  const { overview, year, busy } = usePaneState();
  const store = usePaneStore();
  if (overview === null || year === null) return null;
  return (
    <Field label={pane.year}>
      <Select
        value={String(year)}
        title={pane.yearHint}
        disabled={busy !== null}
        onChange={(_event, data) => store.chooseYear(Number(data.value))}
      >
        {[...overview.years].reverse().map((each) => (
          <option key={each} value={String(each)}>
            {each}
          </option>
        ))}
      </Select>
    </Field>
  );
}
