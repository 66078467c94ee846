import type { Finding, Severity } from "../../core/findings/finding";
import type { Words } from "../../i18n";
import { findingMessage } from "../../i18n";

/** A finding as other programs read it (INTERFACES.md). */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

export interface CheckJson {
  readonly findings: readonly FindingJson[];
  readonly counts: { readonly [S in Severity]: number };
}

export function findingJson(finding: Finding, words: Words): FindingJson {
  const { code, severity, sheet, cell } = finding;
  return { code, severity, sheet, cell, message: findingMessage(words.findings, finding) };
}

export function countBySeverity(findings: readonly Finding[]): { readonly [S in Severity]: number } {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info") };
}

/** `check --json` (RULINGS 21). */
export function checkJson(findings: readonly Finding[], words: Words): CheckJson {
  return { findings: findings.map((finding) => findingJson(finding, words)), counts: countBySeverity(findings) };
}
