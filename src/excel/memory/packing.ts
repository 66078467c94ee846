import * as z from "zod/mini";
import { index } from "./layoutSchema";

/** A matrix of which many entries are alike: each different one once, then runs of them in reading order (entry, count, entry, count …). */
interface PackedMatrix<T> {
  readonly width: number;
  readonly entries: readonly T[];
  readonly runs: readonly number[];
}

export function packMatrix(rows: readonly (readonly unknown[])[]): PackedMatrix<unknown> {
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

/** Null where the runs make no matrix. */
function unpack<T>({ width, entries, runs }: PackedMatrix<T>): T[][] | null {
  const flat: T[] = [];
  for (let place = 0; place < runs.length; place += 2) {
    const at = runs[place] ?? entries.length;
    const count = runs[place + 1] ?? 0;
    if (at >= entries.length || count === 0 || flat.length + count > mostCells) return null;
    for (let more = count; more > 0; more -= 1) flat.push(entries[at] as T);
  }
  if (width === 0 ? flat.length > 0 : flat.length % width !== 0) return null;
  return Array.from({ length: width === 0 ? 0 : flat.length / width }, (_, row) => flat.slice(row * width, (row + 1) * width));
}

/** A packed matrix whose entries are of this schema. */
export function matrixOf<T>(entry: z.ZodMiniType<T>) {
  const packed = z.object({ width: index, entries: z.array(entry), runs: z.array(index) });
  return z.pipe(
    packed,
    z.transform((given, context): T[][] => {
      const rows = unpack(given);
      if (rows === null) context.issues.push({ code: "custom", message: "no matrix", input: given });
      return rows ?? [];
    }),
  );
}
