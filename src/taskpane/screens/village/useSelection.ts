import { useCallback, useEffect, useState } from "react";
import type { ExcelRefusal } from "../../../app/villageCards";
import type { Result } from "../../../core/result";
import type { SelectedRow } from "../../../forms/select/villageOfRow";
import type { VillagePort } from "./port";
import { useWatch } from "./useWatch";

/** What the card is of: a row of the workbook, or a village that was searched or chosen in the pane. */
export type Shown = { readonly kind: "row"; readonly row: SelectedRow } | { readonly kind: "village"; readonly code: string };

export interface Selection {
  /** Null until the first row is read. */
  readonly shown: Shown | null;
  /** Why the last selection could not be read; what was shown before stays. */
  readonly refusal: ExcelRefusal | null;
  /** False where this Excel tells of no selections: then `look` does. */
  readonly isFollowing: boolean;
  readonly look: () => void;
  readonly show: (code: string) => void;
}

/** Follows the selection of the workbook, whichever sheet it is on; what is chosen in the pane lasts until the next selection. */
export function useSelection(port: VillagePort): Selection {
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<ExcelRefusal | null>(null);
  const take = useCallback((row: Result<SelectedRow, ExcelRefusal>): void => {
    setRefusal(row.ok ? null : row.error);
    if (row.ok) setShown({ kind: "row", row: row.value });
  }, []);
  const look = useCallback((): void => void port.selectedRow().then(take), [port, take]);
  const start = useCallback(() => port.watchSelection(take), [port, take]);
  const isFollowing = useWatch(start);
  useEffect(look, [look]);
  const show = useCallback((code: string): void => {
    setRefusal(null);
    setShown({ kind: "village", code });
  }, []);
  return { shown, refusal, isFollowing, look, show };
}
