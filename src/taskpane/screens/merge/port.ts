import type { LaterFile } from "../../../app/merge/readFiles";
import type { UndoHandle } from "../../../app/excelPort";
import type { Finding } from "../../../core/findings/finding";
import type { Result } from "../../../core/result";
import type { FileRefusal } from "../../../forms/intake/fileRefusal";
import type { SheetMapping, UnsureSheet } from "../../../forms/intake/mapping/types";
import type { Problem } from "../../services";
import type { Choice, MergeOutcome, MergePreview } from "../../../app/merge/types";

export type FileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "read" }
  | { readonly kind: "refused"; readonly refusal: FileRefusal };

export interface PreviewOptions {
  readonly signal: AbortSignal;
  /** What became of the file at `index`, as it happens. */
  readonly onFile: (index: number, state: FileState) => void;
}

/** A sheet to ask about; `file` null: it is in the open workbook. */
export interface AskedSheet extends UnsureSheet {
  readonly file: string | null;
}

export interface Questions {
  readonly sheets: readonly AskedSheet[];
  /** The criteria that a column may hold scores of, in the order of the frameworks. */
  readonly criteria: readonly { readonly code: string; readonly name: string }[];
}

export interface Reviewed {
  readonly preview: MergePreview;
  readonly questions: Questions;
}

export interface KitFile {
  readonly name: string;
  readonly communes: number;
  /** About registrations for which there is nothing to score, or that stand twice. */
  readonly findings: readonly Finding[];
  readonly bytes: Uint8Array;
}

/** All that the screen asks of the add-in. */
export interface MergePort {
  /** Reads the files and plans what would go in. Nothing is written. */
  readonly preview: (files: readonly LaterFile[], options: PreviewOptions) => Promise<Result<Reviewed, Problem>>;
  /** Writes what was planned and chosen, all or nothing. */
  readonly apply: (preview: MergePreview, choices: ReadonlyMap<string, Choice>) => Promise<Result<MergeOutcome, Problem>>;
  /** Keeps in the workbook how sheets are to be read. */
  readonly remember: (mappings: readonly SheetMapping[]) => Promise<Result<{ readonly undo: UndoHandle | null }, Problem>>;
  /** Sheets of the open workbook that were not surely understood. */
  readonly ownSheets: () => Promise<Result<Questions, Problem>>;
  /** The workbooks to send to the communes, packed into one file. */
  readonly kit: (year: number) => Promise<Result<KitFile, Problem>>;
  readonly save: (name: string, bytes: Uint8Array) => void;
}
