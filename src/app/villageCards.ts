import { year as yearOf } from "../core/domain/names";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { VillageCards } from "../core/villageCard/villageCards";
import { villageCards } from "../core/villageCard/villageCards";
import type { ExcelAccess, StopWatching, ExcelRefusal } from "../excel";
import { readSelectedRow, watchChanges, watchSelection } from "../excel";
import { createVillageSearch } from "../forms/select/searchVillages";
import type { RowFinder } from "../forms/select/villageOfRow";
import { createRowFinder } from "../forms/select/villageOfRow";
import type { AppRefusal } from "./refusal";
import { noFigures, trustedForms } from "./trustedForms";

export type { ExcelRefusal, StopWatching };
export { readSelectedRow, watchChanges, watchSelection };

/** A year of the workbook read once: which village a selected row belongs to, and any village's card, without asking Excel again. */
export interface VillageDesk {
  readonly cards: VillageCards;
  readonly find: RowFinder;
  readonly search: ReturnType<typeof createVillageSearch>;
}

/** Reads the forms of a year. Writes nothing; refused where no figure of the year can be trusted. */
export async function openVillageDesk(excel: ExcelAccess, year: number): Promise<Result<VillageDesk, AppRefusal>> {
  const forms = await trustedForms(excel, year);
  if (!forms.ok) return forms;
  const { district } = forms.value;
  const cards = villageCards(district, yearOf(year));
  if (!cards.ok) return noFigures(cards.error);
  return ok({ cards: cards.value, find: createRowFinder(district), search: createVillageSearch(cards.value.villages) });
}
