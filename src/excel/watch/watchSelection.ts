import type { Result } from "../../core/result";
import type { SelectedRow } from "../../forms/select/villageOfRow";
import type { ExcelAccess } from "../access";
import type { ExcelRefusal } from "../refusal";
import type { StopWatching } from "./handlers";
import { watch } from "./handlers";
import { readRowAt, readSelectedRow } from "./selectedRow";

/** What is told of each selection: its first row, or why it can't be read. */
export type RowListener = (row: Result<SelectedRow, ExcelRefusal>) => void;

/**
 * Tells the listener which row is selected, on whatever sheet, each time in one round trip. Where selections follow each other faster than they can be read,
 * only the last of them is. A sheet that is shown brings its selection along.
 */
export async function watchSelection(access: ExcelAccess, listener: RowListener): Promise<Result<StopWatching, ExcelRefusal>> {
  let isStopped = false;
  let isReading = false;
  let next: (() => ReturnType<typeof readSelectedRow>) | null = null;

  const readOn = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      while (next !== null) {
        const read: () => ReturnType<typeof readSelectedRow> = next;
        next = null;
        const row = await read();
        if (next === null && !isStopped) listener(row);
      }
    } finally {
      isReading = false;
    }
  };
  const ask = (read: () => ReturnType<typeof readSelectedRow>): Promise<void> => {
    next = read;
    return readOn();
  };

  const watching = await watch(access, (worksheets) => [
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => ask(() => readRowAt(access, worksheetId, address))),
    worksheets.onActivated.add(() => ask(() => readSelectedRow(access))),
  ]);
  if (!watching.ok) return watching;
  return {
    ok: true,
    value: async () => {
      isStopped = true;
      next = null;
      await watching.value();
    },
  };
}
