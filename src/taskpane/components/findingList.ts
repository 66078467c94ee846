import type { Finding } from "../../core/findings/finding";
import { severities } from "./severity";
import type { Counts, Filter } from "./SeverityFilter";

/** How many findings are drawn at once; thousands in one list would freeze the pane and tire the reader. */
export const pageSize = 50;

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { all: findings.length, error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The chosen kind; all of them gravest first, each kind in its given order. */
export function filterFindings(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const wanted = filter === "all" ? severities : [filter];
  return wanted.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
