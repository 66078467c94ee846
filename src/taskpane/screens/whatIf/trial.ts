import type { Adjustment, AdjustmentRefusal } from "../../../core/whatIf/adjustment";
import type { Comparer } from "../../../core/whatIf/compare";
import type { WhatIfResult } from "../../../core/whatIf/result";
import type { Entries, TrialField } from "./fields";
import { readEntry } from "./fields";

/** Why a field's entry is left out of the trial. */
export type EntryFault = { readonly code: "notANumber" } | { readonly code: "refused"; readonly refusal: AdjustmentRefusal };

export interface Trial {
  /** Of all entries that could be tried; null where the workbook's own figures can't be had. */
  readonly result: WhatIfResult | null;
  readonly adjustments: readonly Adjustment[];
  /** By the key of the field. */
  readonly faults: ReadonlyMap<string, EntryFault>;
  /** Keys of the fields whose entry differs from the workbook. */
  readonly changed: ReadonlySet<string>;
}

interface Wish {
  readonly key: string;
  readonly adjustment: Adjustment;
}

/** Tries all entries. What is refused is told at its field and left out, so that the others still show what they come to. */
export function tryEntries(compare: Comparer, fields: readonly TrialField[], entries: Entries): Trial {
  const faults = new Map<string, EntryFault>();
  const changed = new Set<string>();
  let wishes: readonly Wish[] = fields.flatMap((field) => {
    const text = entries.get(field.key);
    if (text === undefined) return [];
    const value = readEntry(field, text);
    if (value === field.present) return [];
    changed.add(field.key);
    if (value !== undefined) return [{ key: field.key, adjustment: field.adjustment(value) }];
    faults.set(field.key, { code: "notANumber" });
    return [];
  });
  for (;;) {
    const adjustments = wishes.map(({ adjustment }) => adjustment);
    const compared = compare(adjustments);
    if (compared.ok) return { result: compared.value, adjustments, faults, changed };
    if (compared.error.code !== "adjustments") return { result: null, adjustments, faults, changed };
    const refused = new Set(compared.error.refusals.map(({ index }) => index));
    for (const refusal of compared.error.refusals) {
      const key = wishes[refusal.index]?.key;
      if (key !== undefined) faults.set(key, { code: "refused", refusal });
    }
    wishes = wishes.filter((_wish, index) => !refused.has(index));
  }
}
