import { useCallback, useEffect, useRef, useState } from "react";
import type { VillageDesk } from "../../../app/villageCards";
import type { Result } from "../../../core/result";
import { refuse } from "../../../core/result";
import type { Problem } from "../../services";
import type { VillagePort } from "./port";
import { useWatch } from "./useWatch";

/** So long after the last change the workbook is read anew: typing a column of scores is one change. */
const quietMs = 500;

export interface DeskState {
  /** Null until the year is read for the first time. */
  readonly reading: Result<VillageDesk, Problem> | null;
  /** What is shown may be out of date: the workbook has changed, and is being read anew. */
  readonly isRefreshing: boolean;
  /** False where this Excel tells of no changes: then `reload` is the way to see them. */
  readonly isWatching: boolean;
  readonly reload: () => void;
}

/** The year read once and kept; read anew in the background when the workbook has changed. */
export function useDesk(port: VillagePort, year: number | null): DeskState {
  const [loaded, setLoaded] = useState<{ readonly year: number; readonly reading: Result<VillageDesk, Problem> } | null>(null);
  const [isRefreshing, setRefreshing] = useState(false);
  /** Counts readings: of answers only that to the last question counts. */
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const read = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (year === null) return;
    const own = (latest.current += 1);
    setRefreshing(true);
    void port
      .open(year)
      .catch((error: unknown) => refuse({ code: "bug" as const, detail: String(error) }))
      .then((reading) => {
        if (own !== latest.current) return;
        setLoaded({ year, reading });
        // What changed while it was being read is read in its turn.
        setRefreshing(timer.current !== undefined);
      });
  }, [port, year]);

  const onChange = useCallback((): void => {
    setRefreshing(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(read, quietMs);
  }, [read]);

  useEffect(() => {
    read();
    return () => {
      latest.current += 1;
      clearTimeout(timer.current);
    };
  }, [read]);

  const start = useCallback(() => port.watchChanges(onChange), [port, onChange]);
  const isWatching = useWatch(start);
  return { reading: loaded !== null && loaded.year === year ? loaded.reading : null, isRefreshing, isWatching, reload: read };
}
