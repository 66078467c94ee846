import type { VillageDesk } from "../../../app/villageCards";
import type { Village } from "../../../core/domain/district";
import { villageCode } from "../../../core/domain/names";
import type { VillageCard } from "../../../core/villageCard/types";
import type { SelectedRow } from "../../../forms/select/villageOfRow";
import type { Shown } from "./useSelection";

/** What there is to be shown. */
export type View =
  /** No row is known yet. */
  | { readonly kind: "nothing" }
  | { readonly kind: "none"; readonly row: SelectedRow }
  | { readonly kind: "several"; readonly villages: readonly Village[] }
  /** A village that was chosen here is in the workbook no more. */
  | { readonly kind: "gone"; readonly code: string }
  | { readonly kind: "card"; readonly card: VillageCard; readonly row: SelectedRow | null };

/** What a year's desk says of the selected row or the chosen village. */
export function viewOf({ cards, find }: VillageDesk, shown: Shown | null): View {
  if (shown === null) return { kind: "nothing" };
  if (shown.kind === "village") return cardView(cards.of(villageCode(shown.code)), null, shown.code);
  const found = find(shown.row);
  switch (found.kind) {
    case "none":
      return { kind: "none", row: shown.row };
    case "several":
      return found;
    case "one":
      return cardView(cards.of(found.village.code), shown.row, found.village.code);
  }
}

function cardView(card: VillageCard | null, row: SelectedRow | null, code: string): View {
  return card === null ? { kind: "gone", code } : { kind: "card", card, row };
}
