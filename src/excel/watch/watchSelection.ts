import type { Result } from "../../core/result";
import type { SelectedRow } from "../../forms/select/villageOfRow";
import type { ExcelAccess } from "../access";
import type { ExcelRefusal } from "../refusal";
import type { StopWatching } from "./handlers";
import { watch } from "./handlers";
import { readRowAt, readSelectedRow } from "./selectedRow";

/** What is told of each selection: its first row, or why it can't be read. */
export type RowListener = (row: Result<SelectedRow, ExcelRefusal>) => void;

type ReadRow = () => ReturnType<typeof readSelectedRow>;

/**
 * Tells the listener which row is selected, on whatever sheet, each time in one round trip. Where selections follow each other faster than they can be read,
 * only the last of them is. A sheet that is shown brings its selection along.
 */
export function watchSelection(access: ExcelAccess, listener: RowListener): Promise<Result<StopWatching, ExcelRefusal>> {
  return watch(access, (worksheets, isWatching) => {
    let isReading = false;
    let next: ReadRow | null = null;

    const readOn = async (): Promise<void> => {
      if (isReading) return;
      isReading = true;
      try {
        while (next !== null && isWatching()) {
          const read: ReadRow = next;
          next = null;
          const row = await read();
          if (next === null && isWatching()) listener(row);
        }
      } finally {
        isReading = false;
      }
    };
    const ask = (read: ReadRow): Promise<void> => {
      next = read;
      return readOn();
    };

    return [
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => ask(() => readRowAt(access, worksheetId, address))),
      worksheets.onActivated.add(() => ask(() => readSelectedRow(access))),
    ];
  });
}
