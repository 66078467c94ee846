import type { District } from "../../domain/district";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import { findTitle, titlesByRank } from "../../framework/titles";
import { soundLedger } from "../../summary/ledgerFacts";
import { soundRegistrations } from "../../summary/registrations";
import { recognitionStatus } from "../../recognition/status";
import { createVillageIndex } from "../../summary/villageIndex";
import type { Check } from "../check";
import type { Counted } from "./figures";
import { figuresOf } from "./units";

/** What the forms count for a printed figure; null where they have no row of its year, or of a title that they do not know. */
type Count = (figure: Counted) => number | null;

interface Counts {
  readonly registered: Count;
  readonly recognised: Count;
}

function countsOf(district: District): Counts {
  const { villages, settings, rules, registrations } = district;
  const index = createVillageIndex(villages);
  const ranks = titlesByRank(settings.titleOrder, rules);
  const registered = soundRegistrations(registrations, index, ranks).rows;
  const { ledger: known } = soundLedger(district, index, ranks);
  const isOf = (figure: Counted, title: string): boolean => figure.title === null || findTitle(ranks, figure.title) === title;
  return {
    registered(figure) {
      const ofYear = registered.filter(({ year }) => year === figure.year);
      return ofYear.length === 0 || figure.status !== null ? null : ofYear.filter(({ title }) => isOf(figure, title)).length;
    },
    recognised(figure) {
      const { year, status } = figure;
      const ofYear = year === null ? [] : known.rowsOf(year);
      if (year === null || ofYear.length === 0) return null;
      return ofYear.filter(
        ({ village, title }) => isOf(figure, title) && (status === null || recognitionStatus(known, village, title, year) === status),
      ).length;
    },
  };
}

function differing(figures: readonly Counted[], count: Count, recognised: boolean): readonly Finding[] {
  return figures
    .filter(({ level }) => level === "")
    .flatMap((figure) => {
      const counted = count(figure);
      if (counted === null || counted === figure.value) return [];
      const params = { what: figure.words, printed: figure.value, counted, recognised };
      return [finding("figure-differs-from-form", cellOf(figure.origin, "value"), params)];
    });
}

/** Registrations and recognitions as a report prints them, against the forms that they are counted from. */
export const formFiguresCheck: Check = {
  name: "printed-against-forms",
  run(district) {
    if (district.report.figures.length === 0) return [];
    const { registered, recognised } = countsOf(district);
    return [
      ...differing(figuresOf(district.report, "registered"), registered, false),
      ...differing(figuresOf(district.report, "recognised"), recognised, true),
    ];
  },
};
