import type { CellValidation, EntryRule, ListValidation, RuleValidation } from "../../forms/model/sheetModel";
import type { BlockBatch } from "../blocks";
import { cellsOf } from "../ranges";

/** Excel takes a list of choices in one text of at most 255 characters, parted by commas; longer or comma-bearing choices can't be told so. */
const longestList = 255;

function listSource({ options }: ListValidation): string | null {
  const source = options.join(",");
  return source.length <= longestList && options.every((option) => !option.includes(",")) ? source : null;
}

/** A drop-down of choices; only a warning where something else is typed, for the reader understands more than the list offers. */
function writeList(target: Excel.DataValidation, validation: ListValidation): void {
  const source = listSource(validation);
  if (source !== null) target.rule = { list: { inCellDropDown: true, source } };
  if (source !== null) target.errorAlert = { message: validation.message, showAlert: true, style: "Warning", title: "" };
  target.prompt = { message: validation.message, showPrompt: true, title: "" };
}

function bounds(min: number, max: number | null): Excel.BasicDataValidation {
  return max === null ? { formula1: min, operator: "GreaterThanOrEqualTo" } : { formula1: min, formula2: max, operator: "Between" };
}

function excelRule(rule: EntryRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "whole":
      return { wholeNumber: bounds(rule.min, rule.max) };
    case "decimal":
      return { decimal: bounds(rule.min, rule.max) };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}

/** Excel's own limits. */
const longestTitle = 32;
const longestMessage = 255;
const longestError = 225;

function writeRule(target: Excel.DataValidation, { rule, title, message, error, alert }: RuleValidation): void {
  const shownTitle = title.slice(0, longestTitle);
  target.rule = excelRule(rule);
  target.errorAlert = {
    message: error.slice(0, longestError),
    showAlert: true,
    style: alert === "stop" ? "Stop" : "Warning",
    title: shownTitle,
  };
  target.prompt = { message: message.slice(0, longestMessage), showPrompt: true, title: shownTitle };
}

/** Bytes of the actions of one validation; measured on the library's requests, rounded up. */
const bytesPerValidation = 3_000;

/** In their order: a later one takes the place of an earlier one where they overlap. */
export async function writeValidations(batch: BlockBatch, sheet: Excel.Worksheet, validations: readonly CellValidation[]): Promise<void> {
  for (const validation of validations) {
    await batch.spend(bytesPerValidation);
    const target = cellsOf(sheet, validation.range).dataValidation;
    if ("options" in validation) writeList(target, validation);
    else writeRule(target, validation);
  }
}
