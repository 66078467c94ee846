import type { ScoringMethod } from "../../domain/district";
import { decimalOf, femtoOf, fitsDecimal, subtract } from "../../decimal/decimal";
import { ok, refuse } from "../../result";
import { foldPlain } from "../../text/fold";
import { parseScore } from "../../text/number";
import type { Curve } from "../curve";
import type { CriterionKind } from "./kind";
import { formatNumber, maxFaults, measureNumberText, parameterParts } from "./kind";

type Deduction = Extract<ScoringMethod, { kind: "deduction" }>;

/** `-1/vụ`, `trừ 0,5 điểm/vụ`, `-1`; folded before it is matched. */
const stepWords = /^(?:[-\u2212\u2013]|tru)?\s*(\d\S*?)\s*(?:d|diem)?\s*(?:\/\s*\S.*)?$/u;
/** `tối thiểu 0`. */
const floorWords = /^(?:toi thieu|thap nhat|khong duoi|min)\s*[:=]?\s*(\S.*?)\s*(?:d|diem)?$/u;

function numberIn(pattern: RegExp, part: string): number | null {
  const text = pattern.exec(foldPlain(part))?.[1];
  const parsed = text === undefined ? null : parseScore(text);
  return parsed?.ok === true ? parsed.value : null;
}

/** How many steps lead from the maximum to the floor or past it; more make no difference. */
function stepsBetween(max: number, floor: number, step: number): number {
  const height = femtoOf(subtract(decimalOf(max), decimalOf(floor)));
  const width = femtoOf(decimalOf(step));
  return Number((height + width - 1n) / width);
}

function curveOf(method: Deduction, max: number): Curve {
  return {
    shape: "decline",
    max: decimalOf(max),
    step: decimalOf(method.step),
    floor: decimalOf(method.floor),
    stepsToFloor: stepsBetween(max, method.floor, method.step),
  };
}

/** The cell holds a count of cases; each takes a step off the maximum, down to the floor (0 where Tham số names none). */
export const deductionKind: CriterionKind<Deduction> = {
  kind: "deduction",
  words: ["Trừ điểm", "Trừ"],
  parse(parameters) {
    const [stepPart, floorPart, ...rest] = parameterParts(parameters);
    const step = numberIn(stepWords, stepPart ?? "");
    const floor = floorPart === undefined ? 0 : numberIn(floorWords, floorPart);
    return step === null || floor === null || rest.length > 0 ? refuse("parameters") : ok({ kind: "deduction", step, floor });
  },
  format: (method) => `-${formatNumber(method.step)}/vụ; tối thiểu ${formatNumber(method.floor)}`,
  faults: (method, max) => [
    ...(max === 0 && method.floor < 0 ? [] : maxFaults(max)),
    ...[
      { inRange: method.step > 0 && fitsDecimal(method.step), value: method.step },
      { inRange: method.floor <= max && fitsDecimal(method.floor), value: method.floor },
    ]
      .filter(({ inRange }) => !inRange)
      .map(({ value }) => ({ field: "parameters" as const, value: formatNumber(value) })),
  ],
  curve: curveOf,
  measure: measureNumberText,
};
