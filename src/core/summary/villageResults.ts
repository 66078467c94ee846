import type { Registration, Settings } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { TitleName, Year } from "../domain/names";
import type { VillageResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import type { FrameworkInForce } from "../framework/inForce";
import type { Ledger } from "../recognition/ledger";
import { holdsPrerequisiteOf } from "../recognition/prerequisite";
import { rewardOf } from "../recognition/reward";
import { recognitionStatus } from "../recognition/status";
import { scoreFindings } from "../scoring/findings";
import type { LevelChoice, ScoreCandidate } from "../scoring/levels";
import { proposeLowerTitle } from "../scoring/propose";
import { foldText } from "../text/fold";
import type { ConclusionIndex } from "./conclusions";
import { unreasonedConclusion } from "./conclusions";
import type { Judge, Judges } from "./evaluators";
import type { Registrant } from "./registrants";
import type { ScoreIndex } from "./scoreIndex";

/** What the results of a year's registrations are worked out from. */
export interface ResultSources {
  readonly year: Year;
  readonly settings: Settings;
  /** All titles by rank, low to high. */
  readonly ranks: readonly TitleName[];
  readonly ledger: Ledger;
  readonly scores: ScoreIndex;
  readonly conclusions: ConclusionIndex;
  readonly judges: Judges;
}

/** Where no rule fits the village, nothing can be said of it: incomplete, without a figure. */
const unjudged: Evaluation = { total: 0, max: 0, required: 0, outcome: "incomplete", vetoes: [], vetoOnly: false, reasons: [] };
const noProposal = { proposedTitle: null, proposal: null } as const;
const noChoice: LevelChoice = { chosen: null, level: null, findings: [] };

/** One registrant at a time: its level choices and evaluations are made once, whatever it registered for. */
class Case {
  /** One entry a framework: nearly always one, so a list is the quickest of maps. */
  private readonly choices: { readonly framework: FrameworkInForce; readonly choice: LevelChoice }[] = [];
  private readonly candidates: readonly ScoreCandidate[];
  /** No row names its framework, as is usual: all count under each. */
  private readonly areShared: boolean;

  constructor(
    private readonly sources: ResultSources,
    private readonly registrant: Registrant,
    private readonly findings: Finding[],
  ) {
    this.candidates = sources.scores.of(registrant.village.code);
    this.areShared = areNameless(this.candidates);
  }

  addResults(results: VillageResult[]): void {
    const { registrations, village } = this.registrant;
    const judges = registrations.map(({ title }) => this.sources.judges.of(title, village));
    this.tellScores(judges);
    for (let at = 0; at < registrations.length; at++) results.push(this.resultOf(registrations[at]!, judges[at] ?? null));
  }

  private rowsUnder(framework: FrameworkInForce): readonly ScoreCandidate[] {
    return this.areShared
      ? this.candidates
      : this.candidates.filter(({ row }) => row.framework === null || foldText(row.framework) === foldText(framework.name));
  }

  private choiceUnder(framework: FrameworkInForce): LevelChoice {
    for (const known of this.choices) if (known.framework === framework) return known.choice;
    const rows = this.rowsUnder(framework);
    const choice = rows.length === 0 ? noChoice : this.sources.judges.chooserOf(framework).choose(rows);
    this.choices.push({ framework, choice });
    for (const found of choice.findings) this.findings.push(found);
    return choice;
  }

  /** Faulty and repaired cells of every level, each once: a village that registered for two titles has one row for both. */
  private tellScores(judges: readonly (Judge | null)[]): void {
    const before = this.findings.length;
    const isTold = (found: Finding): boolean => this.findings.slice(before).some((told) => JSON.stringify(told) === JSON.stringify(found));
    for (let at = 0; at < judges.length; at++) {
      const judge = judges[at] ?? null;
      if (judge === null || judges.indexOf(judge) < at) continue;
      for (const candidate of this.rowsUnder(judge.framework)) {
        for (const found of scoreFindings(judge.evaluator, candidate, judge.columnsIn(candidate.table))) {
          if (at === 0 || !isTold(found)) this.findings.push(found);
        }
      }
    }
  }

  private evaluationBy(judge: Judge): Evaluation {
    const { chosen } = this.choiceUnder(judge.framework);
    const { evaluator, rule } = judge;
    const { ledger, year, ranks } = this.sources;
    const held = holdsPrerequisiteOf(rule, ledger, this.registrant.village.code, year, ranks);
    if (chosen === null) return evaluator.evaluate([], evaluator.columnsOf([]), held);
    return evaluator.evaluate(chosen.row.cells, judge.columnsIn(chosen.table), held);
  }

  private resultOf({ title, origin }: Registration, judge: Judge | null): VillageResult {
    const { ledger, year, conclusions } = this.sources;
    const { village } = this.registrant;
    if (judge === null) {
      const areaClass = village.areaClass ?? "";
      this.findings.push(finding("no-rule", cellOf(origin, "title"), { title, year, areaClass }));
    }
    const evaluation = judge === null ? unjudged : this.evaluationBy(judge);
    const conclusion = conclusions.of(village.code, title);
    const unreasoned = conclusion === null ? null : unreasonedConclusion(conclusion, evaluation);
    if (unreasoned !== null) this.findings.push(unreasoned);
    const statusIfRecognised = recognitionStatus(ledger, village.code, title, year);
    const status = ledger.holds(village.code, title, year) ? statusIfRecognised : null;
    const { proposedTitle, proposal } = evaluation.outcome === "eligible" ? noProposal : this.proposalFor(title, evaluation);
    return {
      village,
      title,
      level: judge === null ? null : this.choiceUnder(judge.framework).level,
      evaluation,
      proposedTitle,
      proposal,
      conclusion,
      status,
      statusIfRecognised,
      rewardVnd: status === null || judge === null ? 0 : rewardOf(judge.rule, status),
    };
  }

  /** For a title that is not met. No proposal for what the village registered for itself: it stands on that list, or not, by its own right. */
  private proposalFor(title: TitleName, own: Evaluation): Pick<VillageResult, "proposedTitle" | "proposal"> {
    const { settings, ranks, judges, ledger, year } = this.sources;
    const { village, registrations } = this.registrant;
    if (!settings.proposeLowerTitle) return noProposal;
    const evaluations = new Map<TitleName, Evaluation | null>([[title, own]]);
    const proposedTitle = proposeLowerTitle(title, ranks, (other) => {
      const judge = other === title ? null : judges.of(other, village);
      const evaluation = evaluations.get(other) ?? (judge === null ? null : this.evaluationBy(judge));
      evaluations.set(other, evaluation);
      return evaluation;
    });
    const evaluation = proposedTitle === null ? null : evaluations.get(proposedTitle);
    if (proposedTitle === null || !evaluation || registrations.some((other) => other.title === proposedTitle)) {
      return noProposal;
    }
    return { proposedTitle, proposal: { evaluation, status: recognitionStatus(ledger, village.code, proposedTitle, year) } };
  }
}

function areNameless(candidates: readonly ScoreCandidate[]): boolean {
  for (const { row } of candidates) if (row.framework !== null) return false;
  return true;
}

/** Adds the results of one village, one a registration, and to `findings` what is wrong in its rows. */
export function addResultsOf(sources: ResultSources, registrant: Registrant, results: VillageResult[], findings: Finding[]): void {
  new Case(sources, registrant, findings).addResults(results);
}
