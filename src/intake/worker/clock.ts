/** Runs something after so many milliseconds; what it returns calls that off. */
export type After = (milliseconds: number, run: () => void) => () => void;

export const afterOnClock: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** What a promise gives, or `expired` where that takes longer. */
export function within<T>(promise: Promise<T>, milliseconds: number, after: After): Promise<T | "expired"> {
  return new Promise((resolve, reject) => {
    const callOff = after(milliseconds, () => resolve("expired"));
    promise.then(resolve, reject).finally(callOff);
  });
}
