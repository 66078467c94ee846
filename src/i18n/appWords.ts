import type { FrameworkKey } from "../core/frameworkTemplates/template";
import type { FindingText } from "./findingText";

/** Lines over the first sheet of a workbook that we fill: what in it is invented. */
export interface SampleWords {
  /** The demo district. */
  readonly demo: readonly string[];
  /** Empty forms, by the framework that they come with. */
  readonly frameworks: { readonly [K in FrameworkKey]: readonly string[] };
  /** The figures of a published report, faults included. */
  readonly report: readonly string[];
}

/** What each refusal of Excel, or of ours on its behalf, tells. `sheet` null = not known which. */
export interface RefusalParams {
  "sheet-protected": { readonly sheet: string };
  "workbook-protected": object;
  "sheet-gone": { readonly sheet: string | null };
  "workbook-read-only": object;
  "sheet-name-taken-meanwhile": { readonly sheet: string };
  "sheet-changed-meanwhile": { readonly sheet: string; readonly cell: string | null };
  "cell-edit-mode": object;
  "too-large": { readonly sheet: string | null };
  "cells-in-the-way": { readonly sheet: string; readonly cell: string };
  "changed-since": { readonly sheet: string };
  "no-registrations": { readonly year: number };
  "score-sheet-exists": { readonly sheet: string; readonly year: number; readonly missing: number };
  "too-many-pages": { readonly pages: number; readonly most: number };
  "rows-changed-since": { readonly sheet: string; readonly cell: string };
  "cell-changed-meanwhile": { readonly sheet: string; readonly cell: string };
  "formula-in-cell": { readonly sheet: string; readonly cell: string };
  "changed-since-preview": object;
  cancelled: object;
  "excel-failed": { readonly sheet: string | null; readonly detail: string };
  "not-restored": { readonly sheet: string | null; readonly detail: string };
}

export type RefusalCode = keyof RefusalParams;
export type RefusalWords = { readonly [C in RefusalCode]: (params: RefusalParams[C]) => FindingText };
export type AnyRefusal = { readonly [C in RefusalCode]: { readonly code: C } & RefusalParams[C] }[RefusalCode];

/** What stands in the way of a step, and what to do about it. */
export function refusalText(words: RefusalWords, refusal: AnyRefusal): FindingText {
  // Each code is tied to its parameters by the union; TypeScript can't follow that tie through the lookup.
  const say = words[refusal.code] as (params: AnyRefusal) => FindingText;
  return say(refusal);
}

/** The same as one paragraph. */
export function refusalMessage(words: RefusalWords, refusal: AnyRefusal): string {
  const { wrong, mend } = refusalText(words, refusal);
  return `${wrong} ${mend}`;
}
