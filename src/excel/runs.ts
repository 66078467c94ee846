/** Items in their order, cut wherever one does not follow the one before. */
export function runsWhere<T>(items: readonly T[], follows: (next: T, last: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(item, last)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
