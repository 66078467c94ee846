import type { YearResult } from "../domain/yearResult";
import type { ReportParagraph } from "./figures";
import { paragraph } from "./figures";

const distinctVillages = (entries: YearResult["villages"]): number => new Set(entries.map(({ village }) => village.code)).size;

/** Vetoes by criterion, and the villages that only a veto kept from the title. Nothing where nobody registered. */
export function scoringParagraphs({ year, villages, vetoCounts }: YearResult): readonly ReportParagraph[] {
  if (villages.length === 0) return [];
  const assessed = villages.filter(({ level }) => level !== null).length;
  if (assessed === 0) return [paragraph("notScored", year, { year })];
  const vetoed = villages.filter(({ evaluation }) => evaluation.outcome === "vetoed");
  const vetoOnly = villages.filter(({ evaluation }) => evaluation.vetoOnly);
  const vetoes = paragraph("vetoes", year, {
    year,
    registrations: villages.length,
    assessed,
    vetoedVillages: distinctVillages(vetoed),
    criteria: vetoCounts,
  });
  if (vetoOnly.length === 0) return [vetoes];
  const entries = vetoOnly.map(({ village, title }) => ({ commune: village.commune, village: village.name, title }));
  return [vetoes, paragraph("vetoOnly", year, { year, villages: distinctVillages(vetoOnly), entries })];
}
