import type { District, Village, VillageKind } from "../../domain/district";
import type { PrintedFigure } from "../../domain/printedReport";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import { createVillageIndex } from "../../summary/villageIndex";
import type { Check } from "../check";
import type { Counted } from "./figures";
import { titleKey } from "./figures";
import { figuresOf, printedUnits } from "./units";

function differs(figure: PrintedFigure, field: "value" | "whole", counted: number, inForm: boolean): readonly Finding[] {
  const printed = figure[field];
  if (printed === null || printed === counted) return [];
  return [finding("unit-count", cellOf(figure.origin, field), { printed, counted, inForm })];
}

/** A ratio of recognised villages is over all villages, unless it is over those that registered. */
function ratioFaults({ report }: District, units: number): readonly Finding[] {
  const registered = figuresOf(report, "registered");
  const isRegistered = (figure: Counted): boolean =>
    registered.some(
      (other) =>
        other.year === figure.year && titleKey(other) === titleKey(figure) && other.status === null && other.value === figure.whole,
    );
  return figuresOf(report, "recognised")
    .filter((figure) => !isRegistered(figure))
    .flatMap((figure) => differs(figure, "whole", units, false));
}

/** The villages that stood in the year of a figure; of a figure without a year those that stand now. */
function standingFor(figure: PrintedFigure, { villages }: District): readonly Village[] {
  return figure.year === null ? villages.filter(({ merged }) => merged === null) : createVillageIndex(villages).standing(figure.year);
}

function formFaults(district: District): readonly Finding[] {
  if (district.villages.length === 0) return [];
  const ofKind = (kind: VillageKind | null) => (figure: PrintedFigure) =>
    differs(figure, "value", standingFor(figure, district).filter((village) => kind === null || village.kind === kind).length, true);
  return [
    ...figuresOf(district.report, "thon").flatMap(ofKind("thon")),
    ...figuresOf(district.report, "toDanPho").flatMap(ofKind("toDanPho")),
    ...figuresOf(district.report, "villages").flatMap(ofKind(null)),
  ];
}

/** The number of villages: thôn and tổ dân phố against the total, against what ratios are taken over, and against KhuDanCu where it has rows. */
export const unitCountCheck: Check = {
  name: "unit-count",
  run(district) {
    const units = printedUnits(district.report);
    if (units === null) return [];
    const totals = figuresOf(district.report, "villages").flatMap((figure) => differs(figure, "value", units, false));
    return [...totals, ...ratioFaults(district, units), ...formFaults(district)];
  },
};
