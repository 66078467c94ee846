import type { Result } from "../../core/result";
import type { ExcelAccess } from "../../excel";
import type { Words } from "../../i18n";
import type { GivenFile } from "../../intake/readFile";
import type { AppRefusal } from "../refusal";
import { applyMerge } from "./applyMerge";
import { previewMerge } from "./previewMerge";
import type { SourceReader } from "./sourceReader";
import { directReader } from "./sourceReader";
import type { MergeOutcome } from "./types";

export type { MergedFile, MergeOutcome } from "./types";

export interface MergeRequest {
  readonly excel: ExcelAccess;
  readonly files: readonly GivenFile[];
  /** Who reads the files; whoever gives it closes it. Without one they are read on the spot. */
  readonly reader?: SourceReader;
  /** The day that the log names, ISO. Nothing here has a clock. */
  readonly today: string;
  readonly words: Words;
}

/**
 * Takes communes' workbooks into the open one without asking anybody: what is new is added, nothing that stands there is changed. What needs somebody's
 * decision - conflicts, rejected rows - is told and stays out. All in one step that can be taken back; on a failure nothing is left half done.
 */
export async function mergeFiles({ excel, files, reader, today, words }: MergeRequest): Promise<Result<MergeOutcome, AppRefusal>> {
  const preview = await previewMerge({ excel, files, reader: reader ?? directReader(), words });
  return preview.ok ? applyMerge({ excel, preview: preview.value, choices: new Map(), today, words }) : preview;
}
