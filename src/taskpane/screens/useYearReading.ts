import { useEffect, useRef, useState } from "react";
import type { Result } from "../../core/result";
import { refuse } from "../../core/result";
import type { Problem } from "../services";
import { usePaneState } from "../store/usePaneState";

interface Loaded<T> {
  readonly year: number;
  readonly undoable: object | null;
  readonly overview: object | null;
  readonly reading: Result<T, Problem>;
}

/**
 * What a screen shows of the chosen year: read when the screen opens, when another year is chosen, when the workbook was read again, and after each step that
 * changed it or took a change back. Not a step itself, so that what was told of the last one stays. Null until it is read.
 */
export function useYearReading<T>(read: (year: number) => Promise<Result<T, Problem>>): Result<T, Problem> | null {
  const { year, busy, undoable, overview } = usePaneState();
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  const pending = useRef(false);
  const isCurrent = loaded !== null && loaded.year === year && loaded.undoable === undoable && loaded.overview === overview;
  useEffect(() => {
    if (year === null || busy !== null || isCurrent || pending.current) return;
    pending.current = true;
    void read(year)
      .catch((error: unknown) => refuse({ code: "bug" as const, detail: String(error) }))
      .then((reading) => {
        pending.current = false;
        setLoaded({ year, undoable, overview, reading });
      });
  }, [year, busy, undoable, overview, isCurrent, read]);
  return loaded !== null && loaded.year === year ? loaded.reading : null;
}
