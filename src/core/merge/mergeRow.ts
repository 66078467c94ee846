import type { CellAddress } from "../findings/origin";
import { foldText } from "../text/fold";

export type MergeContent = string | number | boolean;

/** A row of a form, be it the district's or a commune's, in the form in which two of them are compared. */
export interface MergeRow<Form extends string = string> {
  readonly form: Form;
  /** What names the row within its form; null where only all of its cells together do. */
  readonly key: string | null;
  /** By field or criterion code; blank cells are left out. */
  readonly cells: ReadonlyMap<string, MergeContent>;
  /** The fields that its table has columns for: about all others it says nothing. Null where it speaks for all. */
  readonly columns: ReadonlySet<string> | null;
  /** Cells that travel with the row and are not compared: a running number, a remark. */
  readonly aside: ReadonlyMap<string, MergeContent>;
  readonly at: CellAddress;
}

function comparable(content: MergeContent): MergeContent {
  return typeof content === "string" ? foldText(content) : content;
}

/** What a row says, so that two rows that say the same are equal: letter case and white space mean nothing, the order of columns neither. */
export function rowFingerprint({ form, cells }: MergeRow): string {
  const parts = [...cells].map(([name, content]) => [name, comparable(content)] as const);
  return JSON.stringify([form, parts.sort(([one], [other]) => (one < other ? -1 : 1))]);
}

/** The fields in which two rows differ, in the order in which the first has them. */
export function differingFields(one: MergeRow, other: MergeRow): readonly string[] {
  const same = (name: string): boolean => {
    const [left, right] = [one.cells.get(name), other.cells.get(name)];
    return left === right || (left !== undefined && right !== undefined && comparable(left) === comparable(right));
  };
  return [...new Set([...one.cells.keys(), ...other.cells.keys()])].filter((name) => !same(name));
}

/** Whether an offered row says nothing else than the district's own does. */
export function agrees(ours: MergeRow, theirs: MergeRow): boolean {
  return differingFields(ours, theirs).every((name) => theirs.columns !== null && !theirs.columns.has(name));
}

/** Text of several parts as one key; no part runs into the next. */
export function mergeKey(parts: readonly MergeContent[]): string {
  return JSON.stringify(parts.map(comparable));
}
