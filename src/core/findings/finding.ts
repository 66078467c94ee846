import type { FindingParams, Severity } from "./catalogue";
import { findingSeverities } from "./catalogue";
import type { CellAddress } from "./origin";

export type { Severity };
export type FindingCode = keyof FindingParams;

/** A fault in the figures, with the cell where it stands (null where it concerns the workbook as a whole). Its words are made by i18n. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly params: FindingParams[C];
  };
}[FindingCode];

/** Makes a finding with the severity its code has in the catalogue. */
export function finding<C extends FindingCode>(code: C, at: CellAddress | null, params: FindingParams[C]): Finding {
  return { code, severity: findingSeverities[code], sheet: at?.sheet ?? null, cell: at?.cell ?? null, params } as Finding;
}
