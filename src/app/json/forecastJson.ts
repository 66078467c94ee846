import type { Evaluation, Outcome, Reason } from "../../core/domain/evaluation";
import type { Finding } from "../../core/findings/finding";
import type { OpenCriterion, Prospect, VillageForecast, YearForecast } from "../../core/forecast/types";
import { prospects } from "../../core/forecast/types";
import type { Words } from "../../i18n/words";
import type { FindingJson } from "./findingsJson";
import { findingJson } from "./findingsJson";
import type { VillageNameJson } from "./villageName";
import { villageNameJson } from "./villageName";

interface EndJson {
  readonly total: number;
  readonly max: number;
  readonly outcome: Outcome;
  readonly vetoes: readonly string[];
}

interface VillageForecastJson extends VillageNameJson {
  readonly title: string;
  readonly level: string | null;
  readonly prospect: Prospect;
  readonly now: EndJson;
  readonly worst: EndJson;
  readonly best: EndJson;
  readonly open: readonly { readonly criterion: string; readonly state: OpenCriterion["state"]; readonly max: number }[];
  /** Why the title can't be met any more, with full marks for all that is open; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** `forecast --json`: numbers are numbers, codes strings, absent is null. */
export interface ForecastJson {
  readonly year: number;
  readonly titles: Readonly<Record<string, Readonly<Record<Prospect | "registered", number>>>>;
  readonly villages: readonly VillageForecastJson[];
  readonly sheets: readonly string[];
  readonly findings: readonly FindingJson[];
}

function endJson({ total, max, outcome, vetoes }: Evaluation): EndJson {
  return { total, max, outcome, vetoes };
}

function villageJson({ village, title, level, prospect, evaluation, worst, best, open, reasons }: VillageForecast): VillageForecastJson {
  return {
    ...villageNameJson(village),
    title,
    level,
    prospect,
    now: endJson(evaluation),
    worst: endJson(worst),
    best: endJson(best),
    open: open.map(({ criterion, state, max }) => ({ criterion, state, max })),
    reasons,
  };
}

/** How many registrations of a title are on each list. */
export function countProspects(villages: readonly VillageForecast[], title: string): Readonly<Record<Prospect | "registered", number>> {
  const ofTitle = villages.filter((each) => each.title === title);
  const count = (prospect: Prospect): number => ofTitle.filter((each) => each.prospect === prospect).length;
  const [possible = 0, certain = 0, impossible = 0] = prospects.map(count);
  return { registered: ofTitle.length, certain, possible, impossible };
}

export function forecastJson(forecast: YearForecast, words: Words, sheets: readonly string[], findings: readonly Finding[]): ForecastJson {
  return {
    year: forecast.year,
    titles: Object.fromEntries(forecast.titles.map((title) => [title, countProspects(forecast.villages, title)])),
    villages: forecast.villages.map(villageJson),
    sheets,
    findings: findings.map((finding) => findingJson(finding, words)),
  };
}
