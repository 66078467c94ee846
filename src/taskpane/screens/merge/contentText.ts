import type { MergeContent } from "../../../core/merge/mergeRow";
import { isoFromSerial } from "../../../forms/schema/dates";
import type { FormKey } from "../../../forms/schema/formKey";
import type { AnyForm } from "../../../forms/schema/registry";
import { forms } from "../../../forms/schema/registry";
import type { NumberWords } from "../../../i18n/words";

/** The content of a cell as its sheet shows it: years without points, serials as dates. */
export function contentText(form: FormKey, field: string, content: MergeContent, numbers: NumberWords): string {
  if (typeof content !== "number") return String(content);
  const { fields }: AnyForm = forms[form];
  const entry = Object.hasOwn(fields, field) ? fields[field]?.entry : null;
  if (entry === "year") return String(content);
  const date = entry === "date" ? isoFromSerial(content) : null;
  return date === null ? numbers.decimal(content) : numbers.date(date);
}

/** What names a row, for people: `2022 · LA-01 · Huyện`. Parts that say nothing are left out. */
export function keyText(key: readonly MergeContent[]): string {
  return key
    .map(String)
    .filter((part) => part !== "")
    .join(" · ");
}
