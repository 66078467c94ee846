import * as z from "zod/mini";

// zod would compile each schema with `new Function`, which the pane's content security policy forbids and reports.
z.config({ jitless: true });

const index = z.int().check(z.nonnegative());

/** A matrix of which many entries are alike: each different one once, then runs of them in reading order (entry, count, entry, count …). */
const packedMatrix = z.object({ width: index, entries: z.array(z.unknown()), runs: z.array(index) });

type PackedMatrix = z.infer<typeof packedMatrix>;

export function packMatrix(rows: readonly (readonly unknown[])[]): PackedMatrix {
  const places = new Map<string, number>();
  const entries: unknown[] = [];
  const runs: number[] = [];
  for (const entry of rows.flat()) {
    const text = JSON.stringify(entry);
    const place = places.get(text) ?? entries.length;
    if (place === entries.length) {
      places.set(text, place);
      entries.push(entry);
    }
    const last = runs.length - 2;
    if (runs[last] === place) runs[last + 1] = (runs[last + 1] ?? 0) + 1;
    else runs.push(place, 1);
  }
  return { width: rows[0]?.length ?? 0, entries, runs };
}

/** No matrix of ours has more cells; a broken count must not fill the memory. */
const mostCells = 5_000_000;

/** Null where the runs are no matrix. */
function unpack<T>({ width, entries, runs }: PackedMatrix, read: (entry: unknown) => T): T[][] | null {
  const known = entries.map(read);
  const flat: T[] = [];
  for (let place = 0; place < runs.length; place += 2) {
    const entry = known[runs[place] ?? -1];
    const count = runs[place + 1] ?? 0;
    if (entry === undefined || count === 0 || flat.length + count > mostCells) return null;
    for (let more = count; more > 0; more -= 1) flat.push(entry);
  }
  if (width === 0 ? flat.length > 0 : flat.length % width !== 0) return null;
  return Array.from({ length: width === 0 ? 0 : flat.length / width }, (_, row) => flat.slice(row * width, (row + 1) * width));
}

/** The schema of a packed matrix whose entries are read by `entry`. No entry is `undefined`. */
export function matrixOf<T extends z.ZodMiniType>(entry: T) {
  return z.pipe(
    packedMatrix,
    z.transform((packed, context): z.infer<T>[][] => {
      const bad = (): z.infer<T>[][] => {
        context.issues.push({ code: "custom", input: packed, message: "no matrix" });
        return [];
      };
      const entries = packed.entries.map((each) => z.safeParse(entry, each));
      if (entries.some(({ success }) => !success)) return bad();
      return unpack({ ...packed, entries: entries.map(({ data }) => data) }, (each) => each as z.infer<T>) ?? bad();
    }),
  );
}
