import type { OwnershipMark } from "./marks";

/** A sheet that bears our mark. */
export interface OwnSheet {
  readonly id: string;
  /** Its name now: the user may have renamed it. */
  readonly name: string;
  readonly mark: OwnershipMark;
}

/**
 * The sheet of ours that a model with this mark and name goes to. Copying a sheet copies its mark: among several, the one that bears
 * our name is ours, else the first; the others are the user's copies. Null where there is none.
 */
export function ownSheetFor(own: readonly OwnSheet[], mark: string, name: string): OwnSheet | null {
  const marked = own.filter((sheet) => sheet.mark.record?.mark === mark);
  return marked.find((sheet) => sheet.name === name) ?? marked[0] ?? null;
}
