import { foldPlain } from "../../core/text/fold";
import type { FamilySpec } from "../schema/form";
import { cleanText } from "../schema/rawCell";

const edges = /^[\s:;,.()[\]"“”-]+|[\s:;,.()[\]"“”-]+$/gu;

/**
 * What follows the family's first words in a header: `Điểm liệt KDCTB` → `KDCTB`, `Diem liet (KDCTB)` → `KDCTB`, `Điểm liệt` → "".
 * Null where the header is none of the family's.
 */
export function familySuffix(family: FamilySpec, text: string): string | null {
  const words = cleanText(text).split(" ");
  for (const start of [family.header, ...family.synonyms]) {
    const count = start.split(" ").length;
    if (foldPlain(words.slice(0, count).join(" ")) === foldPlain(start)) {
      return words.slice(count).join(" ").replace(edges, "");
    }
  }
  return null;
}
