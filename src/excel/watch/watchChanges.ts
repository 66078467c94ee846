import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import type { ExcelRefusal } from "../refusal";
import type { StopWatching } from "./handlers";
import { watch } from "./handlers";

/** Tells that cells were changed, by whomever, or that a sheet came or went. Nothing is read. */
export async function watchChanges(access: ExcelAccess, onChange: () => void): Promise<Result<StopWatching, ExcelRefusal>> {
  let isStopped = false;
  const tell = (): Promise<void> => {
    if (!isStopped) onChange();
    return Promise.resolve();
  };
  const watching = await watch(access, (worksheets) => [
    worksheets.onChanged.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
  ]);
  if (!watching.ok) return watching;
  return {
    ok: true,
    value: async () => {
      isStopped = true;
      await watching.value();
    },
  };
}
