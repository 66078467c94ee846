import type { LevelName, VillageCode, Year } from "../domain/names";
import type { ScoreTable } from "../domain/district";
import type { FrameworksInForce } from "../framework/inForce";
import { sharedCriterionCodes } from "../framework/inForce";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import type { ScoreCandidate } from "../scoring/levels";
import { unknownLevelFindings } from "../scoring/levels";
import { foldText } from "../text/fold";
import { villageFault } from "./soundRows";
import type { VillageIndex } from "./villageIndex";

/** The score rows of one year, by village. Rows of other years in the same sheets are not among them. */
export interface ScoreIndex {
  /** All levels, in sheet order. */
  of(village: VillageCode): readonly ScoreCandidate[];
  /** The sheets that hold rows of the year, with those rows only. */
  readonly tables: readonly ScoreTable[];
  readonly findings: readonly Finding[];
}

const none: readonly ScoreCandidate[] = [];
const usualLevels = 4;

/**
 * Indexes the year's score rows. Rows of unknown or merged villages are left out with an error; those of villages that are registered for nothing
 * with an info, once a village (RULINGS 11).
 */
export function createScoreIndex(
  tables: readonly ScoreTable[],
  year: Year,
  levels: readonly LevelName[],
  villages: VillageIndex,
  registered: ReadonlySet<VillageCode>,
): ScoreIndex {
  const ofYear = tables
    .map((table) => ({ ...table, rows: table.rows.filter((row) => row.year === year) }))
    .filter(({ rows }) => rows.length > 0);
  const byVillage = new Map<VillageCode, ScoreCandidate[]>();
  const unregistered = new Set<VillageCode>();
  const findings: Finding[] = [...unknownLevelFindings(ofYear, levels)];
  for (const table of ofYear) {
    for (const row of table.rows) {
      const village = villages.find(row.village);
      const fault = villageFault(village, row);
      if (village === null || fault !== null) {
        if (fault !== null) findings.push(fault);
      } else if (registered.has(village.code)) {
        const rows = byVillage.get(village.code);
        // A list that grows by itself takes room for many more; nearly every village has a row a level, and no more.
        if (rows === undefined || rows.length < usualLevels) byVillage.set(village.code, [...(rows ?? none), { table, row }]);
        else rows.push({ table, row });
      } else if (!unregistered.has(village.code)) {
        unregistered.add(village.code);
        findings.push(finding("score-without-registration", cellOf(row.origin, "village"), { village: village.code }));
      }
    }
  }
  return { of: (village) => byVillage.get(village) ?? none, tables: ofYear, findings };
}

/** RULINGS 12: where frameworks in force share a code, a row that does not name its framework is ambiguous. */
export function sharedCodeFaults(tables: readonly ScoreTable[], inForce: FrameworksInForce): readonly Finding[] {
  const shared = sharedCriterionCodes(inForce.frameworks);
  if (shared.size === 0) return [];
  return tables.flatMap((table) => {
    const nameless = table.rows.find((row) => row.framework === null);
    if (nameless === undefined) return [];
    return table.criteria.flatMap((criterion) => {
      const frameworks = shared.get(criterion);
      if (frameworks === undefined) return [];
      return [finding("shared-criterion-code", cellOf(nameless.origin, criterion), { criterion, frameworks: frameworks.join("; ") })];
    });
  });
}

/** Criteria in force for which a sheet of the year has no column: every village scored there lacks them. */
export function missingColumns(tables: readonly ScoreTable[], inForce: FrameworksInForce): readonly Finding[] {
  return tables.flatMap((table) => {
    const columns = new Set(table.criteria);
    return inForce.frameworks.flatMap(({ name, criteria }) => {
      const row = table.rows.find(({ framework }) => framework === null || foldText(framework) === foldText(name));
      if (row === undefined) return [];
      return criteria
        .filter(({ code }) => !columns.has(code))
        .map(({ code }) => finding("missing-criterion-column", cellOf(row.origin, "village"), { criterion: code, year: inForce.year }));
    });
  });
}

/** Rows that name a framework which is not in force: nobody is scored by them. */
export function unknownFrameworks(tables: readonly ScoreTable[], { frameworks, year }: FrameworksInForce): readonly Finding[] {
  const known = new Set(frameworks.map(({ name }) => foldText(name)));
  const findings: Finding[] = [];
  for (const table of tables) {
    for (const { framework, origin } of table.rows) {
      if (framework === null || known.has(foldText(framework))) continue;
      findings.push(finding("unknown-framework", cellOf(origin, "framework"), { framework, year }));
    }
  }
  return findings;
}
