import type { Finding } from "../core/findings/finding";
import type { FileRefusal } from "../forms/intake/fileRefusal";
import type { MappingColumn } from "../forms/intake/mapping/mappingTable";
import type { RejectReason } from "../forms/intake/types";

type ByCode<T extends { readonly code: string }, Out> = { readonly [C in T["code"]]: (params: Extract<T, { readonly code: C }>) => Out };

/** What taking in the communes' workbooks says. Places (file, sheet, cell) stand beside the words, never in them. */
export interface IntakeWords {
  /** Why a row, a column or a sheet stays out, and what to do. A finding has words of its own. */
  readonly rejection: Omit<ByCode<RejectReason, string>, "finding">;
  /** Why a whole file stays out. */
  readonly file: ByCode<FileRefusal, string>;
  /** Why a row waits for somebody's choice. */
  readonly conflict: (params: { readonly isOurs: boolean; readonly fields: readonly string[] }) => string;
  /** The table that remembers how sheets are read. */
  readonly mapping: {
    /** Lines over the table. */
    readonly notice: readonly string[];
    /** On its headers. */
    readonly notes: { readonly [C in MappingColumn]: string };
  };
  /** The log of files that were taken in. */
  readonly log: {
    readonly sheet: string;
    readonly table: string;
    readonly headers: readonly [string, string, string, string, string, string, string, string];
  };
}

/** The words of a rejection; `ofFinding` gives those of a finding. */
export function rejectionMessage(words: IntakeWords, reason: RejectReason, ofFinding: (finding: Finding) => string): string {
  if (reason.code === "finding") return ofFinding(reason.finding);
  // Each code is tied to its parameters by the union; TypeScript can't follow that tie through the lookup.
  const say = words.rejection[reason.code] as (params: RejectReason) => string;
  return say(reason);
}

export function fileRefusalMessage(words: IntakeWords, refusal: FileRefusal): string {
  const say = words.file[refusal.code] as (params: FileRefusal) => string;
  return say(refusal);
}
