import type { District } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { VillageResult, YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import type { Result } from "../result";
import { ok } from "../result";
import type { YearSources } from "../summary/compileYear";
import { gatherYear, resultOfYear } from "../summary/compileYear";
import { titleAreas } from "./titleAreas";
import type { RecognisedYear, TitleCommunes, TitleHistory, VetoFigures, YearCharts } from "./types";

const nothing = { registered: 0, recognised: 0, first: 0, maintained: 0, again: 0 };

function historyOf(title: TitleName, { year, years }: YearResult, known: ReadonlySet<Year>): TitleHistory {
  const told = years.filter((figures) => figures.year <= year && known.has(figures.year));
  return { title, years: told.map(({ year: each, titles }): RecognisedYear => ({ year: each, ...(titles.get(title) ?? nothing) })) };
}

const villagesIn = (results: readonly VillageResult[]): number => new Set(results.map(({ village }) => village.code)).size;

function vetoesIn({ villages, vetoCounts }: YearResult): VetoFigures {
  const struck = villages.filter(({ evaluation }) => evaluation.vetoes.length > 0);
  return { villages: villagesIn(struck), registered: villagesIn(villages), criteria: vetoCounts };
}

function communesFor(title: TitleName, { totals, communes }: YearResult): TitleCommunes {
  const { registered, recognised } = totals.get(title) ?? nothing;
  return {
    title,
    registered,
    recognised,
    communes: communes.flatMap(({ name, titles }) => {
      const counts = titles.get(title) ?? nothing;
      const isTold = counts.registered > 0 || counts.recognised > 0;
      return isTold ? [{ name, registered: counts.registered, recognised: counts.recognised }] : [];
    }),
  };
}

/** Titles with a rule in the year, and those that were held before under rules that are gone. */
function titlesIn({ titles }: YearResult, { ranks, ledger }: YearSources, year: Year): readonly TitleName[] {
  const years = ledger.years.filter((each) => each <= year);
  const held = ranks.filter((title) => !titles.includes(title) && years.some((each) => ledger.holders(title, each).size > 0));
  return [...titles, ...held];
}

/** The figures of a year's charts. Refused, with the reasons, where no figure of the year can be trusted (RULINGS 20). Pure; the district is not changed. */
export function yearCharts(district: District, year: Year): Result<YearCharts, readonly Finding[]> {
  const gathered = gatherYear(district, year);
  if (!gathered.ok) return gathered;
  const sources = gathered.value;
  const result = resultOfYear(district, year, sources);
  const known = new Set(sources.ledger.years);
  const titles = titlesIn(result, sources, year);
  const communes = result.communes.map(({ name }) => name);
  return ok({
    year,
    settings: district.settings,
    titles,
    isDecided: known.has(year),
    histories: titles.map((title) => historyOf(title, result, known)),
    vetoes: vetoesIn(result),
    communes: titles.map((title) => communesFor(title, result)),
    areas: titles.map((title) => titleAreas(sources, result.villages, title, communes)),
  });
}
