import type { Finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import type { SheetMapping } from "../../forms/intake/mapping/types";
import type { FormsReading } from "../readForms";
import { readForms } from "../readForms";

/** The mappings that people confirmed, and what is wrong in the table that keeps them. */
export interface RememberedMappings {
  readonly mappings: readonly SheetMapping[];
  readonly findings: readonly Finding[];
}

/** How files are read that are taken in: what was confirmed for files. */
export function fileMappings({ stored }: Pick<FormsReading, "stored">): readonly SheetMapping[] {
  return stored.mappings.filter(({ use }) => use === "files");
}

/** Every mapping that the open workbook remembers, of files and of its own sheets. */
export async function readMappings(excel: ExcelAccess): Promise<Result<RememberedMappings, ExcelRefusal>> {
  const reading = await readForms(excel);
  return reading.ok ? ok({ mappings: reading.value.stored.mappings, findings: reading.value.stored.findings }) : reading;
}
