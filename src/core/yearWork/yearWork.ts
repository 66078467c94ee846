import { councilOf } from "../council/councilYear";
import type { CouncilYear } from "../council/types";
import type { District } from "../domain/district";
import type { Reason } from "../domain/evaluation";
import type { Year } from "../domain/names";
import type { YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import type { Result } from "../result";
import { ok } from "../result";
import { gatherYear, resultOfYear } from "../summary/compileYear";
import type { StageState, WorkStage, YearWork } from "./types";
import { workStages } from "./types";

/** What the district alone does not tell. */
export interface WorkSurroundings {
  /** What reading the forms found. */
  readonly findings: readonly Finding[];
  readonly summarySheet: string | null;
}

type Figures = Omit<YearWork, "stages" | "next">;

const openReasons: ReadonlySet<Reason["code"]> = new Set<Reason["code"]>(["missing", "pending", "invalid"]);

/** A veto decides before all is scored: whether something is open is told by the reasons, not by the outcome. */
function isFullyScored({ level, evaluation }: YearResult["villages"][number]): boolean {
  return level !== null && !evaluation.reasons.some(({ code }) => openReasons.has(code));
}

function missingCommunes({ communes, villages }: YearResult): readonly string[] {
  const registered = new Set(villages.map(({ village }) => village.commune));
  return communes.filter(({ name, villages: standing }) => standing > 0 && !registered.has(name)).map(({ name }) => name);
}

const whether = (done: boolean): StageState => (done ? "done" : "open");

/** The decisions of the year are in the ledger: what was not scored by then is not scored any more. */
const isDecided = ({ recognised, recordable }: Figures): boolean => recognised > 0 && recordable === 0;

/** What has to be done before a stage has its turn. */
function stagesOf(work: Figures): YearWork["stages"] {
  const isScored = work.registrations > 0 && work.fullyScored === work.registrations;
  return {
    registrations: whether(work.registrations > 0 && work.missingCommunes.length === 0),
    scores: work.registrations === 0 ? "waiting" : whether(isScored),
    checks: work.registrations === 0 ? "waiting" : whether(work.errors === 0),
    council: isScored || isDecided(work) ? whether(work.unconcluded === 0) : "waiting",
    ledger: work.recordable > 0 ? "open" : work.recognised > 0 ? "done" : "waiting",
    summary: work.registrations === 0 && work.recognised === 0 ? "waiting" : whether(work.summarySheet !== null),
  };
}

function figuresOf(district: District, result: YearResult, council: CouncilYear, { findings, summarySheet }: WorkSurroundings): Figures {
  const all = [...findings, ...council.findings];
  const withSeverity = (severity: Finding["severity"]): number => all.filter((each) => each.severity === severity).length;
  return {
    year: result.year,
    communes: result.communes.filter(({ villages }) => villages > 0).length,
    missingCommunes: missingCommunes(result),
    registrations: result.villages.length,
    fullyScored: result.villages.filter(isFullyScored).length,
    errors: withSeverity("error"),
    warnings: withSeverity("warning"),
    unconcluded: council.withoutConclusion.length,
    recordable: council.recordable.length,
    recognised: council.already.length,
    registrationSheet: district.registrations[0]?.origin.table.sheet ?? null,
    summarySheet,
    findings: all,
  };
}

function nextOf(work: Figures, stages: YearWork["stages"]): WorkStage | null {
  return workStages.find((stage) => stages[stage] === "open" && !(stage === "scores" && isDecided(work))) ?? null;
}

/** How far the year's work has come, and what comes next. Refused where no figure of the year can be trusted. Pure. */
export function yearWork(district: District, year: Year, surroundings: WorkSurroundings): Result<YearWork, readonly Finding[]> {
  const gathered = gatherYear(district, year);
  if (!gathered.ok) return gathered;
  const result = resultOfYear(district, year, gathered.value);
  const figures = figuresOf(district, result, councilOf(district, gathered.value, result), surroundings);
  const stages = stagesOf(figures);
  return ok({ ...figures, stages, next: nextOf(figures, stages) });
}
