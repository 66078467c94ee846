import type { Village } from "../../core/domain/district";
import { villageCode } from "../../core/domain/names";
import { villageKindOf } from "../../core/framework/applicability";
import { isBlankValue, shownText } from "../schema/rawCell";
import type { IntakeSheet } from "./sortSheets";

/** The villages that a file lists itself: its other sheets may name them before the district's book knows them. */
export function ownVillages(sheets: readonly Pick<IntakeSheet, "recognised" | "form">[]): readonly Village[] {
  return sheets
    .filter(({ form }) => form === "villages")
    .flatMap(({ recognised: { grid, match, lastHeaderRow } }) => {
      const text = (row: number, field: string): string => {
        const column = match.fields.get(field);
        const value = column === undefined ? "" : (grid.values[row]?.[column] ?? "");
        return column === undefined || isBlankValue(value) ? "" : shownText({ value, text: grid.text[row]?.[column] ?? "" });
      };
      let commune = "";
      return grid.values.flatMap((_cells, row): readonly Village[] => {
        const [code, name] = [text(row, "code"), text(row, "name")];
        if (row <= lastHeaderRow || code === "" || name === "") return [];
        commune = text(row, "commune") || commune;
        const kindLabel = text(row, "kindLabel");
        return [{ ...blankVillage, code: villageCode(code), name, commune, kindLabel, kind: villageKindOf(kindLabel) }];
      });
    });
}

const blankVillage: Omit<Village, "code" | "name" | "commune" | "kind" | "kindLabel"> = {
  areaClass: null,
  households: null,
  people: null,
  minorityHouseholds: null,
  merged: null,
  origin: { table: { sheet: "", columns: {} }, row: 0 },
};
