import type { RecognitionStatus } from "../../core/domain/district";
import type { Outcome, Reason } from "../../core/domain/evaluation";
import type { CommuneSummary, RollForward, TitleCounts, VillageResult, YearFigures, YearResult } from "../../core/domain/yearResult";
import type { Finding } from "../../core/findings/finding";
import type { Words } from "../../i18n";
import type { FindingJson } from "./findingsJson";
import { findingJson } from "./findingsJson";

type ByTitle<T> = Readonly<Record<string, T>>;

export interface VillageJson {
  readonly code: string;
  readonly commune: string;
  readonly name: string;
  readonly title: string;
  readonly level: string | null;
  readonly total: number;
  readonly max: number;
  readonly outcome: Outcome;
  readonly vetoes: readonly string[];
  readonly vetoOnly: boolean;
  readonly proposedTitle: string | null;
  readonly reasons: readonly Reason[];
  readonly status: RecognitionStatus | null;
  readonly statusIfRecognised: RecognitionStatus;
  readonly rewardVnd: number;
}

type FiguresJson = YearFigures["titles"] extends ReadonlyMap<infer _, infer Figures> ? Figures : never;

/** `compile --json` (INTERFACES.md, RULINGS 13-19 and 26): numbers are numbers, codes strings, absent is null. */
export interface CompileJson {
  readonly year: number;
  readonly totals: { readonly villages: number; readonly titles: ByTitle<TitleCounts> };
  readonly communes: readonly { readonly name: string; readonly villages: number; readonly titles: ByTitle<TitleCounts> }[];
  readonly villages: readonly VillageJson[];
  readonly rollForward: ByTitle<RollForward>;
  readonly years: readonly { readonly year: number; readonly titles: ByTitle<FiguresJson> }[];
  readonly sheets: readonly string[];
  readonly findings: readonly FindingJson[];
}

function byTitle<T, J>(map: ReadonlyMap<string, T>, toJson: (value: T) => J): ByTitle<J> {
  return Object.fromEntries([...map].map(([title, value]) => [title, toJson(value)]));
}

/** Key by key, so that the order and the names in the document are those of the interface, whatever else the domain keeps. */
function countsJson(counts: TitleCounts): TitleCounts {
  const { registered, assessed, eligible, vetoed, vetoOnly, recognised, first, maintained, again, notKept, rewardVnd } = counts;
  return { registered, assessed, eligible, vetoed, vetoOnly, recognised, first, maintained, again, notKept, rewardVnd };
}

function rollForwardJson({ before, maintained, promoted, lapsed, merged, first, again, holders }: RollForward): RollForward {
  return { before, maintained, promoted, lapsed, merged, first, again, holders };
}

function figuresJson({ registered, recognised, first, maintained, again }: FiguresJson): FiguresJson {
  return { registered, recognised, first, maintained, again };
}

function communeJson({ name, villages, titles }: CommuneSummary): CompileJson["communes"][number] {
  return { name, villages, titles: byTitle(titles, countsJson) };
}

function villageJson({
  village,
  title,
  level,
  evaluation,
  proposedTitle,
  status,
  statusIfRecognised,
  rewardVnd,
}: VillageResult): VillageJson {
  const { code, commune, name } = village;
  const { total, max, outcome, vetoes, vetoOnly, reasons } = evaluation;
  return {
    code,
    commune,
    name,
    title,
    level,
    total,
    max,
    outcome,
    vetoes,
    vetoOnly,
    proposedTitle,
    reasons,
    status,
    statusIfRecognised,
    rewardVnd,
  };
}

/** What a compile of one year came to, for other programs. `sheets`: names of the sheets written; `findings`: all of the run, those of writing included. */
export function compileJson(result: YearResult, words: Words, sheets: readonly string[], findings: readonly Finding[]): CompileJson {
  return {
    year: result.year,
    totals: { villages: result.villageCount, titles: byTitle(result.totals, countsJson) },
    communes: result.communes.map(communeJson),
    villages: result.villages.map(villageJson),
    rollForward: byTitle(result.rollForward, rollForwardJson),
    years: result.years.map(({ year, titles }) => ({ year, titles: byTitle(titles, figuresJson) })),
    sheets,
    findings: findings.map((finding) => findingJson(finding, words)),
  };
}
