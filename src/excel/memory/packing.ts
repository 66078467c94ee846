import * as z from "./shape";

const index = z.index;

/** A matrix of which many entries are alike: each different one once, then runs of them in reading order (entry, count, entry, count …). */
const packedMatrix = z.record({ width: index, entries: z.list(z.anything), runs: z.list(index) });

type PackedMatrix = z.Fitting<typeof packedMatrix>;

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

function unpack<T>({ width, entries, runs }: PackedMatrix, { read }: z.Shape<T>): T[][] {
  const known = entries.map(read);
  const flat: T[] = [];
  for (let place = 0; place < runs.length; place += 2) {
    const at = runs[place] ?? known.length;
    const count = runs[place + 1] ?? 0;
    if (at >= known.length || count === 0 || flat.length + count > mostCells) throw new z.Unfit("no runs");
    for (let more = count; more > 0; more -= 1) flat.push(known[at] as T);
  }
  if (width === 0 ? flat.length > 0 : flat.length % width !== 0) throw new z.Unfit("no matrix");
  return Array.from({ length: width === 0 ? 0 : flat.length / width }, (_, row) => flat.slice(row * width, (row + 1) * width));
}

/** A packed matrix whose entries are of this shape. */
export function matrixOf<T>(entry: z.Shape<T>): z.Shape<T[][]> {
  return z.mapped(packedMatrix, (packed) => unpack(packed, entry));
}
