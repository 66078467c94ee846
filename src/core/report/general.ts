import type { District, Village } from "../domain/district";
import type { YearResult } from "../domain/yearResult";
import { createVillageIndex } from "../summary/villageIndex";
import { foldText } from "../text/fold";
import type { GeneralFigures, ReportParagraph, StatedSum } from "./figures";
import { paragraph } from "./figures";
import { sumStated } from "./funds";

function statedSum(villages: readonly Village[], amount: (village: Village) => number | null): StatedSum | null {
  const amounts = villages.map(amount).filter((value) => value !== null);
  const sum = sumStated(amounts);
  return sum === null ? null : { sum, villages: amounts.length };
}

function kindsOf(villages: readonly Village[]): GeneralFigures["kinds"] {
  const kinds = new Map<string, { readonly label: string; villages: number }>();
  for (const { kindLabel } of villages) {
    const kind = kinds.get(foldText(kindLabel)) ?? { label: kindLabel.trim(), villages: 0 };
    kinds.set(foldText(kindLabel), kind);
    kind.villages += 1;
  }
  return [...kinds.values()];
}

/** Communes, villages and people of the villages that stand in the year; nothing where there are none. */
export function generalParagraphs({ villages: all }: Pick<District, "villages">, { year }: YearResult): readonly ReportParagraph[] {
  const villages = createVillageIndex(all).standing(year);
  if (villages.length === 0) return [];
  return [
    paragraph("general", null, {
      communes: new Set(villages.map(({ commune }) => foldText(commune))).size,
      villages: villages.length,
      kinds: kindsOf(villages),
      people: statedSum(villages, ({ people }) => people),
      households: statedSum(villages, ({ households }) => households),
      minorityHouseholds: statedSum(villages, ({ minorityHouseholds }) => minorityHouseholds),
    }),
  ];
}
