import type { CriterionCode } from "../../../core/domain/names";
import { foldText } from "../../../core/text/fold";
import type { KnownCodes } from "../../header/codeText";
import { forms } from "../../schema/registry";
import type { AnyForm } from "../../schema/registry";
import type { IntakeForm } from "../rowContents";

/** What a column of a form may be read as, beside criteria: its fields, and where villages are named by name, their name and their commune. */
export function fieldHeaders(form: IntakeForm): ReadonlyMap<string, string> {
  const own: AnyForm["fields"] = forms[form].fields;
  const entries = Object.entries(own).map(([name, { header }]) => [name, header] as const);
  const { name, commune } = forms.villages.fields;
  const ofVillage = [
    ["name", name?.header ?? ""],
    ["commune", commune?.header ?? ""],
  ] as const;
  return new Map(Object.hasOwn(own, "village") ? [...ofVillage, ...entries] : entries);
}

/** The code that a field of a mapping names, as the frameworks have it; null where it names none. */
export function criterionOf(form: IntakeForm, field: string, codes: KnownCodes): CriterionCode | null {
  if (form !== "scores" || fieldHeaders(form).has(field)) return null;
  const named = codes.named(field);
  return named?.exact === true ? named.code : null;
}

/** A criterion's code stands after this word, so that it is never taken for a field's header. */
const criterionWord = "Tiêu chí";
const criterionStart = /^(?:tiêu chí|tieu chi|tc)\s+(.+)$/iu;

/** A field as people read it in the table of mappings: its header in the standard form. */
export function fieldWords(form: IntakeForm, field: string | null): string {
  return field === null ? "" : (fieldHeaders(form).get(field) ?? `${criterionWord} ${field}`);
}

/** The inverse of {@link fieldWords}; `undefined` where the words name nothing that the form has. */
export function fieldOfWords(form: IntakeForm, words: string): string | null | undefined {
  if (words === "") return null;
  const headers = [...fieldHeaders(form)];
  const found = headers.find(([, header]) => foldText(header) === foldText(words));
  return found?.[0] ?? (form === "scores" ? criterionStart.exec(words)?.[1] : undefined);
}
