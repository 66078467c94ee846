import { year as yearOf } from "../../core/domain/names";
import { placeFinder } from "../../forms/intake/bookPlaces";
import type { PlaceFinder } from "../../forms/intake/bookPlaces";
import { placedRow } from "../../forms/intake/bookRows";
import { codesOrNames } from "../../forms/intake/criterionNames";
import type { DistrictRow } from "../../forms/intake/districtRows";
import { lackingField } from "../../forms/intake/fieldUpdates";
import type { IntakePlan } from "../../forms/intake/planIntake";
import type { IntakeRow, Rejection } from "../../forms/intake/types";
import type { SheetModel } from "../../forms/model/sheetModel";
import { emptyScoreSheet } from "../../forms/write/formSheetModels";
import { gridOfModel } from "../../forms/write/gridOfModel";
import type { Words } from "../../i18n";
import type { FormsReading } from "../readForms";

/** Where rows go in the book as it stands, or as it will with these sheets. */
export function placesIn({ workbook, district }: FormsReading, added: readonly SheetModel[] = []): PlaceFinder {
  return placeFinder([...workbook.grids, ...added.map(gridOfModel)], codesOrNames(district.criteria), district);
}

/** A sheet for each year of scores that the book has no sheet for: those of 2022 do not go into `Chấm điểm 2021`. */
export function lackingScoreSheets(rows: readonly IntakeRow[], reading: FormsReading, words: Words): readonly SheetModel[] {
  const placeOf = placesIn(reading);
  const years = rows.flatMap(({ form, cells }) => (form === "scores" ? [Number(cells.get("year"))] : []));
  return [...new Set(years)]
    .filter((year) => placeOf("scores", year) === null)
    .sort((one, other) => one - other)
    .map((year) => emptyScoreSheet(reading.district, yearOf(year), words.forms));
}

/** Where rows can go in the district's book, and its sheets in layouts of their own, into which nothing goes. */
interface Book {
  readonly placeOf: PlaceFinder;
  readonly foreign: ReadonlySet<string>;
}

/** Why a row can't go into the book, be it into a row that is there or below the others; null where it can. */
function rejectionOf(row: IntakeRow, ours: DistrictRow | null, { placeOf, foreign }: Book): Rejection | null {
  if (ours === null) {
    const result = placedRow(row, placeOf);
    return "rejection" in result ? result.rejection : null;
  }
  const { sheet } = ours.origin.table;
  if (foreign.has(sheet)) return { ...row.at, isRow: true, reason: { code: "foreign-table", sheet } };
  const column = lackingField(ours, row);
  return column === null ? null : { ...row.at, isRow: true, reason: { code: "no-book-column", form: sheet, column } };
}

function settled(plan: IntakePlan, book: Book): IntakePlan {
  const out = new Map<IntakeRow, Rejection>();
  const test = (row: IntakeRow, ours: DistrictRow | null): boolean => {
    const rejection = rejectionOf(row, ours ?? plan.fills.get(row) ?? null, book);
    if (rejection !== null) out.set(row, rejection);
    return rejection === null;
  };
  const taken = plan.taken.filter((row) => test(row, null));
  const conflicts = plan.conflicts.filter(({ row, ours }) => test(row, ours));
  return { ...plan, taken, conflicts, rejected: [...plan.rejected, ...out.values()] };
}

/** Rows that can't go into the book after all become rejections; so do those about which there is nothing to choose for that reason. */
export function settledPlans(plans: readonly IntakePlan[], reading: FormsReading, words: Words): readonly IntakePlan[] {
  const rows = plans.flatMap(({ taken, conflicts }) => [...taken, ...conflicts.map(({ row }) => row)]);
  const placeOf = placesIn(reading, lackingScoreSheets(rows, reading, words));
  const foreign = new Set(reading.foreign.map(({ sheet }) => sheet));
  return plans.map((plan) => settled(plan, { placeOf, foreign }));
}
