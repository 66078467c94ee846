import { add, canonical, decimalOf, fitsDecimal, toNumber } from "../decimal/decimal";
import type { Criterion, TitleRule } from "../domain/district";
import { vetoScoreOf } from "../framework/vetoScore";
import { isRuleOf } from "../framework/rules";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import type { Adjustment, Amount, Change, RefusedAdjustment } from "./adjustment";
import type { FrameInForce } from "./frame";
import { frameworkNames, isSame, named, titlesFor } from "./frame";

type Located<T> = Result<T, RefusedAdjustment>;

/** What an adjustment comes to in the forms: a change for each rule that it means, or one for its criterion. */
export function locate(adjustment: Adjustment, inForce: FrameInForce): Located<readonly Change[]> {
  switch (adjustment.kind) {
    case "minTotal":
    case "minAreaShare":
      return locateRules(adjustment, inForce);
    case "vetoScore":
      return locateVeto(adjustment, inForce);
    case "max":
      return locateMax(adjustment, inForce);
  }
}

function locateRules(
  { kind, title, scope, amount }: Extract<Adjustment, { readonly kind: "minTotal" | "minAreaShare" }>,
  { rules, titles }: FrameInForce,
): Located<readonly Change[]> {
  const meant = named(titles, (each) => each, title);
  if (meant === null) return refuse({ code: "unknown-title", title, known: titles });
  const ofTitle = rules.filter((rule) => isRuleOf(rule, meant));
  const chosen = scope === "all" ? ofTitle : [named(ofTitle, areaClassOf, scope.areaClass ?? "")].filter((rule) => rule !== null);
  if (chosen.length === 0) {
    const known = ofTitle.map(({ areaClass }) => areaClass);
    return refuse({ code: "unknown-area-class", title: meant, areaClass: scope === "all" ? null : scope.areaClass, known });
  }
  return ok(
    chosen.map(({ framework, areaClass, [kind]: before }) => ({
      kind,
      framework,
      title: meant,
      areaClass,
      before,
      after: amountFrom(before, amount),
    })),
  );
}

const areaClassOf = ({ areaClass }: TitleRule): string => areaClass ?? "";

function locateVeto(
  { criterion: code, framework, title, score }: Extract<Adjustment, { readonly kind: "vetoScore" }>,
  inForce: FrameInForce,
): Located<readonly Change[]> {
  const meant = named(inForce.titles, (each) => each, title);
  if (meant === null) return refuse({ code: "unknown-title", title, known: inForce.titles });
  const found = criteriaMeant(code, framework, inForce);
  const ofTitle = found.filter((criterion) => titlesFor(criterion, inForce).includes(meant));
  const [first] = found;
  if (first !== undefined && ofTitle.length === 0) return refuse({ code: "criterion-not-of-title", criterion: first.code, title: meant });
  const only = onlyOne(ofTitle, code, framework);
  if (!only.ok) return only;
  const { value: criterion } = only;
  const after = score === null ? null : canonical(score);
  const before = vetoScoreOf(criterion, meant) ?? null;
  return ok([{ kind: "vetoScore", framework: criterion.framework, criterion: criterion.code, title: meant, before, after }]);
}

function locateMax(
  { criterion: code, framework, amount }: Extract<Adjustment, { readonly kind: "max" }>,
  inForce: FrameInForce,
): Located<readonly Change[]> {
  const only = onlyOne(criteriaMeant(code, framework, inForce), code, framework);
  if (!only.ok) return only;
  const { value: criterion } = only;
  if (criterion.method.kind === "bands") return refuse({ code: "max-of-bands", criterion: criterion.code });
  const { max: before } = criterion;
  return ok([{ kind: "max", framework: criterion.framework, criterion: criterion.code, before, after: amountFrom(before, amount) }]);
}

/** Codes are never matched without their diacritics: they are told apart to the letter. */
function criteriaMeant(code: string, framework: string | null, { criteria }: FrameInForce): readonly Criterion[] {
  const chosen = framework === null ? null : named(frameworkNames(criteria), (each) => each, framework);
  if (framework !== null && chosen === null) return [];
  return criteria.filter((criterion) => isSame(criterion.code, code) && (chosen === null || isSame(criterion.framework, chosen)));
}

function onlyOne(found: readonly Criterion[], code: string, framework: string | null): Located<Criterion> {
  const [criterion, second] = found;
  if (criterion === undefined) return refuse({ code: "unknown-criterion", criterion: code, framework });
  return second === undefined
    ? ok(criterion)
    : refuse({ code: "shared-criterion", criterion: criterion.code, frameworks: frameworkNames(found) });
}

/** A step is added exactly; what is no number at all stays none, and is found to be out of range. */
function amountFrom(before: number, amount: Amount): number {
  if ("to" in amount) return canonical(amount.to);
  return fitsDecimal(amount.by) ? toNumber(add(decimalOf(before), decimalOf(amount.by))) : NaN;
}
