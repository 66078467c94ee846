import type { PrintedReport } from "../../domain/printedReport";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import type { Finding } from "../../findings/finding";
import type { Check } from "../check";
import type { Counted } from "./figures";
import { titleKey } from "./figures";
import { figuresOf, printedUnits } from "./units";

/** All numbers of villages that the report goes by: a count that exceeds the largest exceeds any. */
function largestUnits(report: PrintedReport): number | null {
  const wholes = figuresOf(report, "recognised").map(({ title, status, whole }) => (title === null && status === null ? whole : null));
  const counts = [printedUnits(report), ...figuresOf(report, "villages").map(({ value }) => value), ...wholes].filter(
    (count) => count !== null,
  );
  return counts.length === 0 ? null : Math.max(...counts);
}

/** Each year's registrations of all titles against the number of villages. A village may register for two titles, hence only a warning. */
function exceedingUnits(report: PrintedReport): readonly Finding[] {
  const units = largestUnits(report);
  return figuresOf(report, "registered").flatMap(({ year, status, value, origin }) =>
    units === null || year === null || status !== null || value <= units
      ? []
      : [finding("registrations-exceed-units", cellOf(origin, "value"), { year, registered: value, units })],
  );
}

function exceedingRegistered(report: PrintedReport): readonly Finding[] {
  const registered = figuresOf(report, "registered");
  const registeredFor = (figure: Counted): Counted | undefined =>
    registered.find((other) => other.year === figure.year && titleKey(other) === titleKey(figure) && other.status === null);
  return figuresOf(report, "recognised").flatMap((figure) => {
    const { year, title, status, value, origin } = figure;
    const asked = registeredFor(figure);
    if (year === null || status !== null || asked === undefined || value <= asked.value) return [];
    const params = { title: title ?? "", year, recognised: value, registered: asked.value };
    return [finding("recognised-exceeds-registered", cellOf(origin, "value"), params)];
  });
}

/** Registrations as a report prints them: no more than there are villages, and no fewer than were recognised. */
export const registeredCheck: Check = {
  name: "printed-registrations",
  run: ({ report }) => [...exceedingUnits(report), ...exceedingRegistered(report)],
};
