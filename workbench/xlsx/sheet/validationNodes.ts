import { formatRect, parseRect } from "../../model/address";
import type { ListValidation, Rect, ValidationRule } from "../../model/types";
import { validationOver } from "../../model/validations";
import { formulaFromFile, formulaToFile } from "../formulas/fileFormulas";
import { childOf, element, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";

const ruleTypes: readonly ValidationRule["type"][] = ["whole", "decimal", "date", "textLength", "custom"];
const operators: readonly ValidationRule["operator"][] = [
  ...(["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan"] as const),
  ...(["greaterThanOrEqual", "lessThanOrEqual"] as const),
];

function typeOf(node: XmlElement): string {
  return node.attributes.get("type") ?? "none";
}

const knownTypes: ReadonlySet<string> = new Set(["none", "list", ...ruleTypes]);

/** Whether the model holds validations of this kind. */
export function isKnown(node: XmlElement): boolean {
  return knownTypes.has(typeOf(node));
}

/** One validation for each area of a `dataValidation`; none where the model holds no such kind. Relative references count from the first area. */
export function readNode(node: XmlElement): ListValidation[] {
  if (!isKnown(node)) return [];
  const areas = (node.attributes.get("sqref") ?? textOf(childOf(node, "sqref")))
    .split(/\s+/)
    .map(parseRect)
    .filter((rect): rect is Rect => rect !== null);
  const [first] = areas;
  if (first === undefined) return [];
  const rule = ruleOf(node);
  const told: ListValidation = {
    range: first,
    source: typeOf(node) === "list" ? sourceOf(textOf(childOf(node, "formula1")).trim()) : "",
    promptTitle: node.attributes.get("promptTitle") ?? "",
    prompt: node.attributes.get("prompt") ?? "",
    errorTitle: node.attributes.get("errorTitle") ?? "",
    error: node.attributes.get("error") ?? "",
    ...errorStyleOf(node),
    ...(rule && { rule }),
  };
  return areas.map((range) => validationOver(told, range));
}

function ruleOf(node: XmlElement): ValidationRule | null {
  const type = ruleTypes.find((name) => name === typeOf(node));
  if (type === undefined) return null;
  const operator = operators.find((name) => name === node.attributes.get("operator")) ?? "between";
  return {
    type,
    operator: type === "custom" ? "" : operator,
    formula1: operandOf(textOf(childOf(node, "formula1")).trim(), type === "custom"),
    formula2: operandOf(textOf(childOf(node, "formula2")).trim(), false),
  };
}

/** A number as it is, a formula with the `=` that the file leaves out. */
function operandOf(text: string, isFormula: boolean): string {
  return !isFormula && (text === "" || Number.isFinite(Number(text))) ? text : formulaFromFile(text);
}

function errorStyleOf(node: XmlElement): Pick<ListValidation, "errorStyle"> {
  const style = node.attributes.get("errorStyle");
  return style === "warning" || style === "information" ? { errorStyle: style } : {};
}

/** A literal list stands in quotes in the file, and without them in the API; a reference has its `=` only in the API. */
function sourceOf(formula: string): string {
  return /^"[^]*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : formulaFromFile(formula);
}

export function writeNode(validation: ListValidation): XmlElement {
  const { rule, source } = validation;
  const node = element("dataValidation", {
    type: rule?.type ?? (source === "" ? undefined : "list"),
    errorStyle: validation.errorStyle === undefined || validation.errorStyle === "stop" ? undefined : validation.errorStyle,
    operator: rule === undefined || rule.operator === "" || rule.operator === "between" ? undefined : rule.operator,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: validation.errorTitle || undefined,
    error: validation.error || undefined,
    promptTitle: validation.promptTitle || undefined,
    prompt: validation.prompt || undefined,
    sqref: formatRect(validation.range),
  });
  const operands = rule ? [rule.formula1, rule.formula2].map(operandText) : [source === "" ? "" : listText(source)];
  operands.forEach((text, index) => {
    if (text !== "") node.children.push(element(`formula${index + 1}`, {}, [text]));
  });
  return node;
}

function operandText(operand: string): string {
  return operand.startsWith("=") ? formulaToFile(operand, null) : operand;
}

function listText(source: string): string {
  return source.startsWith("=") ? formulaToFile(source, null) : `"${source.replace(/"/g, '""')}"`;
}
