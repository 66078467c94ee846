import type { CriterionCode } from "../../core/domain/names";
import { remembered } from "../../core/remembered";
import { foldText } from "../../core/text/fold";

const textsAtMost = 2_048;

const blanks = /\s+/gu;
const closing = /[.:;)]+$/u;
const digits = /\d+/gu;
const letters = /\p{L}+/gu;
const decimalCommas = /^\d+(?:,\d+)+$/u;
const label = /^(?:tiêu chí|tieu chi|tc|mã|ma)\s+/u;

/** A code as it is compared: case and blanks mean nothing, nor a closing dot. `1.10` stays apart from `1.1`. */
export function codeKey(text: string): string {
  return foldText(text).replace(blanks, "").replace(closing, "");
}

function shapeOf(key: string): string {
  return key.replace(digits, "0").replace(letters, "a");
}

/** The criterion codes of the workbook's frameworks, as headers name them. */
export interface KnownCodes {
  /** The code that a header text is, says with a decimal comma, or begins with; null where it is none. */
  readonly named: (text: string) => { readonly code: CriterionCode; readonly exact: boolean } | null;
  /** Whether a text looks like these codes without being one: `9.9`, where codes are `1.1`, `1.2`… */
  readonly looksLikeCode: (text: string) => boolean;
  /** Other codes that Excel shows alike once they are numbers: for `1.1` the codes `1.10`, `1.100`. */
  readonly twins: (code: CriterionCode) => readonly CriterionCode[];
}

export function knownCodes(codes: Iterable<CriterionCode>): KnownCodes {
  const byKey = new Map<string, CriterionCode>();
  for (const code of codes) {
    byKey.set(codeKey(code), code);
  }
  const shapes = new Set([...byKey.keys()].map(shapeOf).filter((shape) => shape.includes("0")));
  // Where no framework could be read, dotted numbers are what codes look like.
  const dotted = shapes.size === 0 ? new Set(["0", "0.0", "0.0.0"]) : shapes;
  const named: KnownCodes["named"] = (text) => {
    const key = codeKey(text);
    const exact = byKey.get(key) ?? (decimalCommas.test(key) ? byKey.get(key.replace(/,/gu, ".")) : undefined);
    if (exact !== undefined) {
      return { code: exact, exact: true };
    }
    const first = foldText(text).replace(label, "").split(" ")[0] ?? "";
    const leading = first === "" || !/\d/u.test(first) ? undefined : byKey.get(codeKey(first));
    return leading === undefined ? null : { code: leading, exact: false };
  };
  // Each sheet bears the same codes, and each is asked about several times.
  return {
    named: remembered(named, textsAtMost),
    looksLikeCode: remembered((text) => dotted.has(shapeOf(codeKey(text))), textsAtMost),
    twins: (code) =>
      [...byKey.values()].filter((other) => other !== code && isNumber(code) && isNumber(other) && Number(other) === Number(code)),
  };
}

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(text);
}
