import { useEffect, useState } from "react";
import type { ExcelRefusal, StopWatching } from "../../../app/villageCards";
import type { Result } from "../../../core/result";

/**
 * Watches as long as the screen is open, also where Excel answers only after it was closed. Tells whether this Excel can be watched at all; it is taken to be
 * until it refuses. `start` must stay the same from one drawing to the next.
 */
export function useWatch(start: () => Promise<Result<StopWatching, ExcelRefusal>>): boolean {
  const [isPossible, setPossible] = useState(true);
  useEffect(() => {
    let isOpen = true;
    const watching = start().then((started) => {
      if (isOpen) setPossible(started.ok);
      return started.ok ? started.value : () => Promise.resolve();
    });
    return () => {
      isOpen = false;
      void watching.then((stop) => stop());
    };
  }, [start]);
  return isPossible;
}
