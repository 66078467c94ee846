import { zipSync } from "fflate";
import type { Zippable } from "fflate";

/** The first moment a zip can tell: the same parts must always give the same bytes. Local time, as fflate writes it. */
const fixedTime = new Date(1980, 0, 1);
const stored = /\.(png|jpe?g|gif|zip|emf\.gz)$/i;

/** Packs files in the order given; deterministic. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, { level: stored.test(name) ? 0 : 4, mtime: fixedTime }];
  return zipSync(entries);
}
