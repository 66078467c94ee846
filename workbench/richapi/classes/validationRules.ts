import { formatAbsoluteRect, quoteSheetName } from "../../model/address";
import type { ValidationRule } from "../../model/types";
import { asOneOf, asText, isMissing, isRecord } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument } from "../errors";
import type { HostObject } from "../hostClass";
import { isHostObject } from "../hostClass";
import type { RangeRef } from "../refs";

const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type Operator = keyof typeof operators;
const operatorNames = Object.keys(operators) as Operator[];

/** Names of the API's rules, of the model's, and of `type`. */
const kinds = [
  { key: "wholeNumber", type: "whole", apiType: "WholeNumber" },
  { key: "decimal", type: "decimal", apiType: "Decimal" },
  { key: "date", type: "date", apiType: "Date" },
  { key: "textLength", type: "textLength", apiType: "TextLength" },
] as const;

const dayMs = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);

export const rangeReference = (object: HostObject, host: HostContext): string => {
  if (object.hostClass.name !== "Range") throw invalidArgument("source must be a Range or a text");
  const { sheetId, rect } = object.ref as RangeRef;
  return `=${quoteSheetName(host.sheet(sheetId).name)}!${formatAbsoluteRect(rect)}`;
};

/** An operand as the model keeps it: a number, a date's serial number, or a formula with its `=`. */
const operandOf = (value: unknown, isDate: boolean, host: HostContext): string => {
  if (isHostObject(value)) return rangeReference(value, host);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = asText(value, "formula1").trim();
  if (text.startsWith("=")) return text;
  if (isDate && /^\d{4}-\d{2}-\d{2}/.test(text)) {
    const time = Date.parse(text.slice(0, 10));
    if (Number.isFinite(time)) return String((time - serialZero) / dayMs);
  }
  if (text === "" || !Number.isFinite(Number(text))) throw invalidArgument(`${text} is neither a number nor a formula`);
  return text;
};

const compared = (type: "whole" | "decimal" | "date" | "textLength", given: unknown, host: HostContext): ValidationRule => {
  if (!isRecord(given)) throw invalidArgument("the rule must be an object");
  const operator = asOneOf(given["operator"], operatorNames, "operator");
  const takesTwo = operator === "Between" || operator === "NotBetween";
  if (takesTwo && isMissing(given["formula2"])) throw invalidArgument(`${operator} takes formula2`);
  return {
    type,
    operator: operators[operator],
    formula1: operandOf(given["formula1"], type === "date", host),
    formula2: takesTwo ? operandOf(given["formula2"], type === "date", host) : "",
  };
};

/** The rule that an add-in gave, lists apart. @throws HostError InvalidArgument; NotImplemented for `time`. */
export const ruleFrom = (given: Readonly<Record<string, unknown>>, host: HostContext): ValidationRule => {
  const kind = kinds.find(({ key }) => !isMissing(given[key]));
  if (kind) return compared(kind.type, given[kind.key], host);
  const custom = given["custom"];
  if (!isRecord(custom)) throw new HostError("NotImplemented", "data validation by time");
  const formula = asText(custom["formula"], "formula");
  if (!formula.startsWith("=")) throw invalidArgument("a custom formula begins with =");
  return { type: "custom", operator: "", formula1: formula, formula2: "" };
};

const asFormula = (operand: string): string => (operand.startsWith("=") ? operand : `=${operand}`);

/** "When retrieving the value, it will always be returned as a string formula, for example: "=10", "=A1"." */
export const apiRule = (rule: ValidationRule): Readonly<Record<string, unknown>> => {
  const kind = kinds.find(({ type }) => type === rule.type);
  if (!kind) return { custom: { formula: rule.formula1 } };
  const operator = operatorNames.find((name) => operators[name] === rule.operator) ?? "Between";
  const second = rule.formula2 === "" ? {} : { formula2: asFormula(rule.formula2) };
  return { [kind.key]: { formula1: asFormula(rule.formula1), ...second, operator } };
};

export const apiType = (rule: ValidationRule): string => kinds.find(({ type }) => type === rule.type)?.apiType ?? "Custom";
