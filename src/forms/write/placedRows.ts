import type { ModelContent } from "../model/sheetModel";
import { cellStyles } from "../model/styles";
import type { TablePlace } from "../read/tablePlace";
import type { Form } from "../schema/form";

/** A column of the sheet that new rows are written in, with the number format of its cells. */
export interface FilledColumn {
  readonly column: number;
  readonly numberFormat: string;
}

/** Rows for a table of the user's own: their cells stand in the order of `columns`. */
export interface PlacedRows {
  readonly columns: readonly FilledColumn[];
  readonly rows: readonly (readonly ModelContent[])[];
}

/** The cells of new rows of a form, in the columns in which its headers stand; dates are dates, codes texts. */
export function placedRows<Row>(form: Form<Row>, rows: readonly Row[], place: TablePlace): PlacedRows {
  const fields = Object.entries(form.fields).flatMap(([name, { style }]) => {
    const column = place.columns.get(name);
    return column === undefined ? [] : [{ name, column, numberFormat: cellStyles[style].numberFormat }];
  });
  return {
    columns: fields.map(({ column, numberFormat }) => ({ column, numberFormat })),
    rows: rows.map((row) => {
      const cells = form.toCells(row);
      return fields.map(({ name }) => cells[name] ?? null);
    }),
  };
}
