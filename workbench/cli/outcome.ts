import type { AppRefusal } from "../../src/app/refusal";
import type { Finding } from "../../src/core/findings/finding";
import type { Result } from "../../src/core/result";
import type { AnyRefusal } from "../../src/i18n";
import { findingMessage, refusalMessage, vi } from "../../src/i18n";
import { Refused } from "./refused";
import { placeLine, summaryWords } from "./words";

/** What a command came to: told on stdout as one JSON document or as lines for people, and by the exit code. */
export interface Outcome {
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

function findingsLine(path: string, findings: readonly Finding[]): string {
  // The first that has a place leads: a person can go there at once.
  const first = findings.find(({ cell }) => cell !== null) ?? findings[0];
  if (first === undefined) return path;
  return `${placeLine(path, first.sheet, first.cell)}: ${findingMessage(vi.findings, first)}${summaryWords.more(findings.length - 1)}`;
}

/** The value of a step; a refusal becomes the one line of exit code 3. `path` is the file that was read. */
export function valueOf<T>(result: Result<T, AppRefusal | AnyRefusal>, path: string): T {
  if (result.ok) return result.value;
  const { error } = result;
  if (error.code === "no-figures") throw new Refused(findingsLine(path, error.findings));
  const sheet = "sheet" in error ? error.sheet : null;
  throw new Refused(`${placeLine(path, sheet, "cell" in error ? error.cell : null)}: ${refusalMessage(vi.refusals, error)}`);
}

/** A finding as a line for people. */
export function findingLine(finding: Finding): string {
  const place = [finding.sheet, finding.cell].filter((part) => part !== null).join("!");
  return `  ${vi.domain.severity[finding.severity]}${place === "" ? "" : ` · ${place}`}: ${findingMessage(vi.findings, finding)}`;
}
