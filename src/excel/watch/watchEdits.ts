import type { Result } from "../../core/result";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { parseReference } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import type { StopWatching } from "./handlers";
import { watch } from "./handlers";

/** What was changed, by whomever. */
export type Edit =
  /** Cells of a sheet got other contents; `range` null where it can't be told which, or where rows and columns came or went. */
  { readonly kind: "cells"; readonly sheetId: string; readonly range: ModelRange | null } | { readonly kind: "sheets" };

/** Tells each edit, in the order in which Excel tells them. Nothing is read. */
export function watchEdits(access: ExcelAccess, onEdit: (edit: Edit) => void): Promise<Result<StopWatching, ExcelRefusal>> {
  return watch(access, (worksheets, isWatching) => {
    const tell = (edit: Edit): Promise<void> => {
      if (isWatching()) onEdit(edit);
      return Promise.resolve();
    };
    return [
      worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
        const isPlain = changeType === "RangeEdited" && !address.includes(",");
        return tell({ kind: "cells", sheetId: worksheetId, range: isPlain ? parseReference(address) : null });
      }),
      worksheets.onAdded.add(() => tell({ kind: "sheets" })),
      worksheets.onDeleted.add(() => tell({ kind: "sheets" })),
    ];
  });
}
