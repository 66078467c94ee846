import type { Appended } from "../rows/appendRows";
import type { WrittenTarget } from "../undo";

/** All that taking a step back needs, as plain data: it can be put into the workbook, and taken up again when that is opened anew. */
export type StepMemory =
  | { readonly kind: "sheets"; readonly written: readonly WrittenTarget[] }
  | { readonly kind: "rows"; readonly appended: Appended }
  /** Steps taken back as one, the last first. */
  | { readonly kind: "all"; readonly steps: readonly StepMemory[] };
