import type { Zippable } from "fflate";
import { zipSync } from "fflate";

/** A file of a package or an archive, by its path. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first moment that a zip can tell, in local time as fflate writes it: the same files always give the same bytes. */
const firstMoment = (): Date => new Date(1980, 0, 1);

/** Packs files in the order given. Names that are not ASCII bear the UTF-8 flag, by which Windows shows them as they are. */
export function zipBytes(files: readonly PackedFile[], level: 0 | 6 = 6): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level, mtime: firstMoment() }]]));
  return zipSync(entries);
}
