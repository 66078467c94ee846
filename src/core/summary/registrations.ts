import type { Registration } from "../domain/district";
import type { TitleName } from "../domain/names";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import type { SoundRows } from "./soundRows";
import { distinctRows, soundRows } from "./soundRows";
import type { VillageIndex } from "./villageIndex";

/** RULINGS 17: the registrations that count, each once; a repetition is a warning. */
export function soundRegistrations(
  rows: readonly Registration[],
  villages: VillageIndex,
  titles: readonly TitleName[],
): SoundRows<Registration> {
  const sound = soundRows(rows, villages, titles);
  const distinct = distinctRows(sound.rows, (row, first) =>
    finding("duplicate-registration", cellOf(row.origin, "village"), {
      village: row.village,
      title: row.title,
      firstCell: cellOf(first.origin, "village").cell,
    }),
  );
  return { rows: distinct.rows, findings: [...sound.findings, ...distinct.findings] };
}
