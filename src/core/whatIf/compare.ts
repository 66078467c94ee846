import type { District } from "../domain/district";
import type { Year } from "../domain/names";
import type { YearResult } from "../domain/yearResult";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import { compileYear } from "../summary/compileYear";
import type { Adjustment, AdjustmentRefusal, Change } from "./adjustment";
import { applyChanges } from "./apply";
import { compareTitle, invalidated, pairsOf } from "./differences";
import { resolveAdjustments } from "./resolve";
import type { NoFigures, WhatIfRefusal, WhatIfResult } from "./result";

/** Compares as often as asked; the workbook's own figures are worked out once. */
export type Comparer = (adjustments: readonly Adjustment[]) => Result<WhatIfResult, WhatIfRefusal>;

/** The district under other rules for the year; everything else in it is the same. The district handed in stays as it is. */
export function adjustDistrict(
  district: District,
  year: Year,
  adjustments: readonly Adjustment[],
): Result<District, readonly AdjustmentRefusal[]> {
  const changes = resolveAdjustments(district, year, adjustments);
  return changes.ok ? ok(applyChanges(district, year, changes.value)) : changes;
}

/** Refused, with the reasons, where no figure of the year can be trusted as the workbook stands. */
export function createComparer(district: District, year: Year): Result<Comparer, NoFigures> {
  const before = compileYear(district, year);
  if (!before.ok) return refuse({ code: "no-figures", findings: before.error });
  return ok((adjustments) => {
    const changes = resolveAdjustments(district, year, adjustments);
    if (!changes.ok) return refuse({ code: "adjustments", refusals: changes.error });
    const after = compileYear(applyChanges(district, year, changes.value), year);
    return after.ok
      ? ok(comparisonOf(district, before.value, after.value, changes.value))
      : refuse({ code: "no-figures", findings: after.error });
  });
}

function comparisonOf(district: District, before: YearResult, after: YearResult, changes: readonly Change[]): WhatIfResult {
  const pairs = pairsOf(before, after);
  return {
    year: before.year,
    settings: before.settings,
    changes,
    titles: before.titles.map((title) => compareTitle(title, before, after, pairs)),
    invalid: invalidated(district, after, pairs),
  };
}

/** Who would newly pass or fail, were the rules of the year these. The same district and adjustments give the same result. */
export function compareWhatIf(district: District, year: Year, adjustments: readonly Adjustment[]): Result<WhatIfResult, WhatIfRefusal> {
  const comparer = createComparer(district, year);
  return comparer.ok ? comparer.value(adjustments) : comparer;
}
