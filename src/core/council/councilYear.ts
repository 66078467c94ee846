import type { Conclusion, District, Village } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { recognitionStatus } from "../recognition/status";
import type { Result } from "../result";
import { ok } from "../result";
import type { YearSources } from "../summary/compileYear";
import { gatherYear, resultOfYear } from "../summary/compileYear";
import { createConclusionIndex } from "../summary/conclusions";
import { foldText } from "../text/fold";
import type { Candidate, CouncilYear, Recordable, RecordedRow, UnfoundedConclusion } from "./types";

/** A conclusion `Đạt` that is not in the ledger yet. */
interface Concluded extends Candidate {
  readonly conclusion: Conclusion;
}

/**
 * What of the council's conclusions is to go into the ledger, with statuses by the ledger's law. Refused where no figure of the year can be trusted.
 * Whether a row of the two forms forbids recording is for the caller to judge by the findings. Pure.
 */
export function councilYear(district: District, year: Year): Result<CouncilYear, readonly Finding[]> {
  const gathered = gatherYear(district, year);
  if (!gathered.ok) return gathered;
  return ok(councilOf(district, gathered.value, resultOfYear(district, year, gathered.value)));
}

/** The same of a year that was worked out. */
export function councilOf(district: District, sources: YearSources, result: YearResult): CouncilYear {
  const { year } = result;
  const concluded = concludedIn(district, year, sources);
  const unruled = concluded.filter(({ village, title }) => sources.judges.of(title, village) === null);
  const founded = foundedIn(result);
  const isUnfounded = ({ village, title, conclusion }: Concluded): boolean =>
    founded.get(title)?.has(village.code) !== true && foldText(conclusion.reason) === "";
  return {
    year,
    titles: result.titles,
    recordable: concluded.map(({ village, title }): Recordable => {
      return { village, title, status: recognitionStatus(sources.ledger, village.code, title, year) };
    }),
    already: recordedIn(result),
    withoutConclusion: withoutConclusion(result),
    unfounded: concluded
      .filter(isUnfounded)
      .map((each): UnfoundedConclusion => ({ ...candidateOf(each), at: cellOf(each.conclusion.origin, "met") })),
    findings: [...result.findings, ...unruled.map(({ village, title, conclusion }) => withoutRule(village, title, year, conclusion))],
  };
}

const candidateOf = ({ village, title }: Candidate): Candidate => ({ village, title });

function concludedIn(district: District, year: Year, { villages, ranks, ledger }: YearSources): readonly Concluded[] {
  const conclusions = createConclusionIndex(district.conclusions, year, villages, ranks);
  return villages.standing(year).flatMap((village) =>
    ranks.flatMap((title) => {
      const conclusion = conclusions.of(village.code, title);
      return conclusion?.met === true && !ledger.holds(village.code, title, year) ? [{ village, title, conclusion }] : [];
    }),
  );
}

/** What a village was judged for: its registrations, and the lower title it is proposed for. */
function foundedIn({ villages }: YearResult): ReadonlyMap<TitleName, ReadonlySet<VillageCode>> {
  const founded = new Map<TitleName, Set<VillageCode>>();
  for (const { village, title, proposedTitle } of villages) {
    for (const each of proposedTitle === null ? [title] : [title, proposedTitle]) {
      founded.set(each, (founded.get(each) ?? new Set()).add(village.code));
    }
  }
  return founded;
}

function recordedIn({ recognised }: YearResult): readonly RecordedRow[] {
  return recognised.flatMap(({ record, title, status, decisionNumber, decisionDate }) =>
    record === null ? [] : [{ village: record, title, status, decisionNumber, decisionDate }],
  );
}

function withoutConclusion({ villages }: YearResult): readonly Candidate[] {
  return villages
    .filter(({ evaluation, conclusion, status }) => evaluation.outcome === "eligible" && conclusion === null && status === null)
    .map(candidateOf);
}

function withoutRule({ areaClass }: Village, title: TitleName, year: Year, { origin }: Conclusion): Finding {
  return finding("no-rule", cellOf(origin, "title"), { title, year, areaClass: areaClass ?? "" });
}
