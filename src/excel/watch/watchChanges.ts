import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import type { ExcelRefusal } from "../refusal";
import type { StopWatching } from "./handlers";
import { watch } from "./handlers";

/** Tells that cells were changed, by whomever, or that a sheet came or went. Nothing is read. */
export function watchChanges(access: ExcelAccess, onChange: () => void): Promise<Result<StopWatching, ExcelRefusal>> {
  return watch(access, (worksheets, isWatching) => {
    const tell = (): Promise<void> => {
      if (isWatching()) onChange();
      return Promise.resolve();
    };
    return [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
  });
}
