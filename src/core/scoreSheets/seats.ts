import type { Criterion, District, Registration, Village } from "../domain/district";
import type { FrameworkName, TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { appliesTo } from "../framework/applicability";
import type { FrameworkInForce, FrameworksInForce } from "../framework/inForce";
import { frameworkOf, frameworksInForce, sharedCriterionCodes } from "../framework/inForce";
import { ruleFor } from "../framework/rules";
import { titlesByRank } from "../framework/titles";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import { registrantsOf } from "../summary/registrants";
import { soundRegistrations } from "../summary/registrations";
import { createVillageIndex } from "../summary/villageIndex";

/** One village that is to be scored, and by what. A village has two where its titles belong to two frameworks that share codes (RULINGS 12). */
export interface Seat {
  readonly village: Village;
  /** Low to high. */
  readonly titles: readonly TitleName[];
  /** Told only where the codes alone don't tell it. */
  readonly framework: FrameworkName | null;
  /** Those that apply to the village's kind and one of its titles (RULINGS 4), in framework order. */
  readonly criteria: readonly Criterion[];
}

/** Who is to be scored in a year. */
export interface Seats {
  readonly year: Year;
  /** The columns of the score sheet, in framework order; a code that two frameworks share stands for both. */
  readonly criteria: readonly Criterion[];
  readonly frameworks: readonly FrameworkInForce[];
  /** In the order of KhuDanCu. */
  readonly seats: readonly Seat[];
  /** About registrations that no seat stands for, or that stand twice. */
  readonly findings: readonly Finding[];
}

/** `no-registrations`: nobody that can be scored is registered; the findings say why where there are rows. */
export type NoSeats =
  | { readonly code: "no-registrations"; readonly year: number; readonly findings: readonly Finding[] }
  | { readonly code: "no-figures"; readonly findings: readonly Finding[] };

interface Placed {
  readonly title: TitleName;
  readonly framework: FrameworkInForce;
}

/** The framework that each title of a village is judged by; a title without a rule is told. */
function placedTitles(inForce: FrameworksInForce, village: Village, rows: readonly Registration[], findings: Finding[]): readonly Placed[] {
  return rows.flatMap(({ title, origin }) => {
    const rule = ruleFor(inForce.rules, title, village.areaClass);
    const framework = rule.ok ? frameworkOf(inForce, rule.value) : null;
    if (framework !== null) return [{ title, framework }];
    findings.push(finding("no-rule", cellOf(origin, "title"), { title, year: inForce.year, areaClass: village.areaClass ?? "" }));
    return [];
  });
}

function seatOf(village: Village, placed: readonly Placed[], framework: FrameworkName | null, ranks: readonly TitleName[]): Seat {
  const frameworks = [...new Set(placed.map((each) => each.framework))];
  const criteria = frameworks.flatMap((each) =>
    each.criteria.filter((criterion) => placed.some((one) => one.framework === each && appliesTo(criterion, one.title, village, ranks))),
  );
  return { village, titles: placed.map(({ title }) => title), framework, criteria };
}

/** RULINGS 20: what in the framework forbids any figure; nothing can be scored by it. */
function fatalFaults(district: District, inForce: FrameworksInForce): readonly Finding[] {
  return [...createVillageIndex(district.villages).findings, ...inForce.findings].filter(({ severity }) => severity === "error");
}

/** Whom to score in a year, and by which criteria: the registrations of the year under the frameworks in force. */
export function seatsOf(district: District, year: Year): Result<Seats, NoSeats> {
  const villages = createVillageIndex(district.villages);
  const ranks = titlesByRank(district.settings.titleOrder, district.rules);
  const ofYear = district.registrations.filter((row) => row.year === year);
  if (ofYear.length === 0) return refuse({ code: "no-registrations", year, findings: [] });
  const kindLabels = [...new Set(district.villages.map(({ kindLabel }) => kindLabel))];
  const inForce = frameworksInForce(district.criteria, district.rules, year, kindLabels);
  const fatal = fatalFaults(district, inForce);
  if (fatal.length > 0) return refuse({ code: "no-figures", findings: fatal });
  const sound = soundRegistrations(ofYear, villages, ranks);
  const findings = [...sound.findings];
  const registrants = registrantsOf(villages.standing(year), sound.rows, ranks, year).map(({ village, registrations }) => ({
    village,
    placed: placedTitles(inForce, village, registrations, findings),
  }));
  const used = inForce.frameworks.filter((framework) =>
    registrants.some(({ placed }) => placed.some((one) => one.framework === framework)),
  );
  const mustTell = sharedCriterionCodes(inForce.frameworks).size > 0;
  const seats = registrants.flatMap(({ village, placed }) => {
    if (placed.length === 0) return [];
    if (!mustTell) return [seatOf(village, placed, null, ranks)];
    const own = used.filter((framework) => placed.some((one) => one.framework === framework));
    return own.map((framework) =>
      seatOf(
        village,
        placed.filter((one) => one.framework === framework),
        framework.name,
        ranks,
      ),
    );
  });
  if (seats.length === 0) return refuse({ code: "no-registrations", year, findings });
  // A row that names no framework is read under each of them: all their criteria need a column.
  const frameworks = mustTell ? used : inForce.frameworks;
  return ok({ year, criteria: distinctCodes(frameworks), frameworks, seats, findings });
}

function distinctCodes(frameworks: readonly FrameworkInForce[]): readonly Criterion[] {
  const byCode = new Map<string, Criterion>();
  for (const criterion of frameworks.flatMap(({ criteria }) => criteria))
    if (!byCode.has(criterion.code)) byCode.set(criterion.code, criterion);
  return [...byCode.values()];
}
