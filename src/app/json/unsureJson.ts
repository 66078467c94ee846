import { columnLetters } from "../../core/findings/origin";
import { fieldWords } from "../../forms/intake/mapping/fields";
import type { UnsureSheet } from "../../forms/intake/mapping/types";
import { forms } from "../../forms/schema/registry";

/** A sheet that a person is asked about, as other programs read it: fields in the words of the forms, columns by their letters. */
export function unsureJson({ sheet, mark, confidence, reasons, headerRow, proposal, columns, rows }: UnsureSheet) {
  const { form } = proposal;
  return {
    sheet,
    form: form === null ? null : forms[form].sheet,
    confidence,
    reasons,
    mark,
    headerRow: headerRow + 1,
    rows,
    columns: columns.map(({ column, header, field, confidence: sure, samples }) => ({
      column: columnLetters(column),
      header,
      field: form === null || field === null ? null : fieldWords(form, field),
      confidence: sure,
      samples,
    })),
  };
}
