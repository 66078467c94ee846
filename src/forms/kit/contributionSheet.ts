import type { District } from "../../core/domain/district";
import type { CellValidation, ModelCell, SheetModel } from "../model/sheetModel";
import { contributionsForm } from "../schema/contributions";
import { formSheetModels } from "../write/formSheetModels";
import { dataRange, formMark } from "../write/sheet";
import type { FormWords } from "../write/words";
import { openOnly, tableOf, underHeaders } from "./openCells";
import type { KitFacts } from "./words";

/** Under protection no table grows: so many lines are ready. */
const lines = 60;

/** The year and the unit of every line are known: chosen, not typed. */
function choices(model: SheetModel, { year, commune }: KitFacts, words: FormWords): readonly CellValidation[] {
  const { fields } = contributionsForm;
  const known = [
    { header: fields.year?.header, option: String(year) },
    { header: fields.unit?.header, option: commune },
  ];
  return known.flatMap(({ header, option }) =>
    underHeaders(model, (text) => text === header).map((range) => ({ range, options: [option], message: words.chooseFromList })),
  );
}

/** The form of contributions, blank but for its headers, with lines to write on. */
export function contributionSheet(own: District, facts: KitFacts, words: FormWords): SheetModel {
  const models = formSheetModels(own, { words, resultFormulas: false, notice: [] });
  const model = models.find(({ mark }) => mark === formMark(contributionsForm.table));
  if (model === undefined) throw new Error("there is no form of contributions");
  const table = tableOf(model);
  const [head, blank = []] = [model.rows.slice(0, table.firstRow + 1), model.rows[table.firstRow + 1]];
  const line = (): readonly (ModelCell | null)[] => blank;
  const range = { ...table, lastRow: table.firstRow + lines };
  const longer: SheetModel = {
    ...model,
    rows: [...head, ...Array.from({ length: lines }, line)],
    rowHeights: new Map([...model.rowHeights].filter(([row]) => row <= table.firstRow)),
    tables: model.tables.map(({ name }) => ({ name, range })),
    validations: model.validations.map((validation) => ({ ...validation, range: { ...validation.range, lastRow: range.lastRow } })),
    print: { ...model.print, area: { ...range, firstRow: 0 } },
  };
  return openOnly({ ...longer, validations: [...longer.validations, ...choices(longer, facts, words)] }, [dataRange(range)]);
}
