import type {
  CellValidation,
  EntryRule,
  ListValidation,
  ModelRange,
  NoteModel,
  RuleValidation,
  SheetModel,
} from "../forms/model/sheetModel";
import { serialFromIso } from "../forms/schema/dates";
import { movedFormula } from "./formula";
import { rangeAddress, withoutRange } from "./ranges";
import type { Attributes } from "./xml";
import { counted, element, textElement } from "./xml";

/** Excel's own limits. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;
const longestError = 225;

interface Placed {
  readonly validation: CellValidation;
  /** The part of its range that no later one takes. */
  readonly range: ModelRange;
}

/** Ranges that overlap make a file that Excel has to mend: a later validation takes its cells from the earlier ones. */
function placed(validations: readonly CellValidation[]): readonly Placed[] {
  return validations.flatMap((validation, index) => {
    const later = validations.slice(index + 1);
    const left = later.reduce<readonly ModelRange[]>(
      (ranges, { range }) => ranges.flatMap((each) => withoutRange(each, range)),
      [validation.range],
    );
    return left.map((range) => ({ validation, range }));
  });
}

const bounds = (min: string, max: string | null) =>
  max === null ? { attributes: { operator: "greaterThanOrEqual" }, formulas: [min] } : { attributes: {}, formulas: [min, max] };

function ruleXml(
  rule: EntryRule,
  from: ModelRange,
  at: ModelRange,
): { readonly attributes: Attributes; readonly formulas: readonly string[] } {
  const { kind } = rule;
  if (kind === "formula") {
    const formula = movedFormula(rule.formula.replace(/^=/u, ""), at.firstRow - from.firstRow, at.firstColumn - from.firstColumn);
    return { attributes: { type: "custom" }, formulas: [formula] };
  }
  const [min, max] = kind === "date" ? [serialFromIso(rule.from) ?? 0, serialFromIso(rule.to)] : [rule.min, rule.max];
  const { attributes, formulas } = bounds(String(min), max === null ? null : String(max));
  return { attributes: { type: kind, ...attributes }, formulas };
}

function written(attributes: Attributes, range: ModelRange, formulas: readonly string[]): string {
  const [first, second] = formulas;
  const parts = [first === undefined ? "" : textElement("formula1", first), second === undefined ? "" : textElement("formula2", second)];
  return element("dataValidation", { ...attributes, sqref: rangeAddress(range) }, ...parts);
}

function listXml({ options, message }: ListValidation, range: ModelRange): string {
  const source = options.join(",");
  const fits = source.length <= longestList && options.every((option) => !option.includes(","));
  const said = { allowBlank: 1, showInputMessage: 1, ...(fits && { showErrorMessage: 1, error: message }), prompt: message };
  if (!fits) return written(said, range, []);
  return written({ type: "list", errorStyle: "warning", ...said }, range, [`"${source.replace(/"/gu, '""')}"`]);
}

function entryXml({ rule, title, message, error, alert, range: from }: RuleValidation, range: ModelRange): string {
  const { attributes, formulas } = ruleXml(rule, from, range);
  const { type, ...operator } = attributes;
  const shown = title.slice(0, longestTitle);
  const said = {
    type,
    errorStyle: alert === "stop" ? undefined : alert,
    ...operator,
    ...{ allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 },
    ...{ errorTitle: shown, error: error.slice(0, longestError), promptTitle: shown, prompt: message.slice(0, longestMessage) },
  };
  return written(said, range, formulas);
}

/** A note is shown while its cell is selected, as where Excel knows no notes. */
function noteXml({ row, column, text }: NoteModel): string {
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return written({ allowBlank: 1, showInputMessage: 1, prompt: text.slice(0, longestMessage) }, range, []);
}

/** What may be typed into a sheet's cells, and what is said of them. */
export function dataValidations({ validations, notes }: SheetModel): string {
  const entries = placed(validations).map(({ validation, range }) =>
    "options" in validation ? listXml(validation, range) : entryXml(validation, range),
  );
  return counted("dataValidations", [...notes.map(noteXml), ...entries]);
}
