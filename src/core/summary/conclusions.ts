import type { Conclusion } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { foldText } from "../text/fold";
import { distinctRows, soundRows, TitledIndex } from "./soundRows";
import type { VillageIndex } from "./villageIndex";

/** The council's conclusions of one year. */
export interface ConclusionIndex {
  of(village: VillageCode, title: TitleName): Conclusion | null;
  readonly findings: readonly Finding[];
}

export function createConclusionIndex(
  rows: readonly Conclusion[],
  year: Year,
  villages: VillageIndex,
  titles: readonly TitleName[],
): ConclusionIndex {
  const sound = soundRows(
    rows.filter((row) => row.year === year),
    villages,
    titles,
  );
  const distinct = distinctRows(sound.rows, (row, first) =>
    finding("duplicate-conclusion", cellOf(row.origin, "village"), {
      village: row.village,
      title: row.title,
      firstCell: cellOf(first.origin, "village").cell,
    }),
  );
  const index = new TitledIndex<Conclusion>();
  for (const row of distinct.rows) index.add(row);
  return {
    of: (village, title) => index.get(village, title) ?? null,
    findings: [...sound.findings, ...distinct.findings],
  };
}

/** RULINGS 18: a conclusion that differs from the computed outcome needs a written reason. */
export function unreasonedConclusion(conclusion: Conclusion, { outcome }: Evaluation): Finding | null {
  const { village, title, met, reason, origin } = conclusion;
  if (met === (outcome === "eligible") || foldText(reason) !== "") return null;
  return finding("conclusion-without-reason", cellOf(origin, "reason"), { village, title, met, outcome });
}
