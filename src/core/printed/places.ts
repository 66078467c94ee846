import type { DocumentRecord } from "../domain/district";
import { foldPlain } from "../text/fold";

/** Whether words of Nơi ghi name an appendix of the report. */
export function isAppendix(where: string): boolean {
  return foldPlain(where).startsWith("phu luc");
}

/** Whether they name its head, where the number and date of the report itself stand. */
export function isHeading(where: string): boolean {
  return foldPlain(where).startsWith("tieu de");
}

/** The words of a level without what only some write: `Cấp xã` and `xã` are one. */
export function levelKey(level: string): string {
  return foldPlain(level).replace(/^cap /u, "");
}

/** Whether two levels may be one: a place that names none contradicts no other, and `Xã` may be `Xã, thị trấn`. */
export function isSameLevel(one: string, other: string): boolean {
  const [first, second] = [levelKey(one), levelKey(other)];
  return first.startsWith(second) || second.startsWith(first);
}

/** The documents of the unit's own list and of the report's appendix: those that our Phụ lục 1 lists. What only the body of a report names is not among them. */
export function listedDocuments(documents: readonly DocumentRecord[]): readonly DocumentRecord[] {
  return documents.filter(({ where }) => where === "" || isAppendix(where));
}
