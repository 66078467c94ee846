import type { HeaderPreset, RecognitionStatus } from "../../core/domain/district";
import type { Evaluation, Outcome } from "../../core/domain/evaluation";
import type { Finding, Severity } from "../../core/findings/finding";
import type { SlipWords } from "./slipWords";
import type { ChartSheetWords } from "./chartWords";
import type { ForecastWords, LevelsWords } from "./levelWords";

/** Heads of columns that more than one sheet has. */
export interface ColumnWords {
  readonly ordinal: string;
  readonly commune: string;
  readonly villageCode: string;
  readonly villageName: string;
  readonly title: string;
  readonly status: string;
  readonly criterion: string;
  readonly criterionName: string;
  readonly year: string;
  readonly note: string;
  readonly total: string;
}

export interface LetterheadWords {
  /** The bold lines at the right: national name and motto, or the party's header. */
  readonly lines: readonly string[];
  /** What stands under the unit's name: a rule, or the party's asterisk. */
  readonly mark: string;
  /** The rule under the lines. */
  readonly rule: string;
}

export interface SummaryWords {
  readonly heading: (year: number) => string;
  readonly villages: string;
  readonly registered: string;
  readonly scoring: string;
  readonly assessed: string;
  readonly eligible: string;
  readonly vetoed: string;
  readonly vetoOnly: string;
  readonly recognised: string;
  readonly shares: string;
  readonly shareOfRegistered: string;
  readonly shareOfVillages: string;
  readonly notKept: string;
  readonly rewards: string;
  readonly section: (title: string, recognisingBody: string) => string;
  readonly sectionTotal: (title: string) => string;
  /** Why the column `notKept` is blank. */
  readonly notKeptUnknown: (year: number) => string;
}

export interface StatusHeadWords {
  readonly all: string;
  readonly first: string;
  readonly maintained: string;
  readonly again: string;
}

export interface RollForwardWords {
  readonly heading: (year: number) => string;
  readonly before: (yearBefore: number) => string;
  readonly maintained: string;
  readonly promoted: string;
  readonly lapsed: string;
  readonly merged: string;
  readonly first: string;
  readonly again: string;
  readonly holders: (year: number) => string;
}

export interface VetoWords {
  readonly heading: (year: number) => string;
  readonly points: string;
  readonly vetoScore: string;
  readonly max: string;
  readonly totalPoints: string;
  readonly withoutVeto: string;
  readonly none: string;
  readonly byCriterion: string;
  readonly byCommune: string;
  readonly villages: string;
}

export interface ProposalWords {
  readonly heading: (title: string, year: number) => string;
  readonly recognisingBody: (body: string) => string;
  readonly kind: string;
  readonly areaClass: string;
  readonly households: string;
  readonly people: string;
  readonly points: string;
  readonly proposedStatus: string;
  readonly none: string;
  readonly count: (villages: number) => string;
  /** Proposed for a lower title than the village is registered for. */
  readonly registeredFor: (title: string) => string;
  readonly councilAgainst: (outcome: string, reason: string) => string;
  readonly councilRejected: string;
}

export interface RewardWords {
  readonly heading: (year: number) => string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly amount: string;
  readonly amountInWords: string;
  readonly section: (title: string, recognisingBody: string) => string;
  readonly sectionTotal: (title: string) => string;
  /** `ba mươi triệu` → `Ba mươi triệu đồng`. */
  readonly dong: (words: string) => string;
  readonly totalInWords: (amount: string) => string;
  readonly none: (year: number) => string;
  readonly unknownVillage: string;
}

export interface ComparisonWords {
  readonly heading: string;
  readonly registered: string;
  readonly recognised: string;
  readonly rate: string;
  readonly chart: (title: string) => string;
  readonly none: string;
}

export interface ReconciliationWords {
  /** Null: of all years. */
  readonly heading: (year: number | null) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly severity: string;
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly wrong: string;
  readonly mend: string;
  readonly none: string;
}

export interface DocumentsWords {
  readonly heading: string;
  readonly subheading: string;
  readonly issuer: string;
  readonly documentType: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly summary: string;
}

export interface FundingWords {
  readonly heading: string;
  readonly subheading: (firstYear: number, lastYear: number) => string;
  readonly ordinal: string;
  readonly level: string;
  readonly unit: string;
  readonly budget: string;
  readonly mobilised: string;
  readonly money: string;
  readonly land: string;
  readonly labour: string;
  readonly purpose: string;
  readonly yearTotal: (year: number) => string;
  readonly levelTotal: (level: string) => string;
}

/** The blocks under the funds of Phụ lục 2. */
export interface ActivitiesWords {
  readonly commendations: string;
  readonly form: string;
  readonly quantity: string;
  readonly value: string;
  readonly source: string;
  /** Why the value of commendations is in no total of the funds. */
  readonly valueNote: string;
  readonly communications: string;
  readonly communicationForm: string;
  readonly events: string;
  readonly participants: string;
}

/** All words of the annual sheets. Sheet names are no words: they are the workbook's language (`names.ts`). A language provides this in `i18n`. */
export interface SheetWords {
  readonly outcome: { readonly [K in Outcome]: string };
  readonly status: { readonly [K in RecognitionStatus]: string };
  readonly severity: { readonly [K in Severity]: string };
  readonly reasons: (evaluation: Pick<Evaluation, "total" | "max" | "reasons">) => string;
  readonly finding: (finding: Finding) => { readonly wrong: string; readonly mend: string };
  readonly letterhead: { readonly [P in HeaderPreset]: LetterheadWords };
  /** Day and month are left to be filled in by hand. */
  readonly placeAndDate: (place: string, year: number) => string;
  /** `(Kèm theo … số …, ngày … của <unit>)` */
  readonly attachedTo: (unit: string, year: number) => string;
  readonly signHere: string;
  readonly column: ColumnWords;
  readonly statusHead: StatusHeadWords;
  readonly summary: SummaryWords;
  readonly rollForward: RollForwardWords;
  readonly veto: VetoWords;
  readonly proposal: ProposalWords;
  readonly reward: RewardWords;
  readonly comparison: ComparisonWords;
  readonly reconciliation: ReconciliationWords;
  readonly documents: DocumentsWords;
  readonly funding: FundingWords;
  readonly slip: SlipWords;
  readonly activities: ActivitiesWords;
  readonly levels: LevelsWords;
  readonly forecast: ForecastWords;
  readonly charts: ChartSheetWords;
}
