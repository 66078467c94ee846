/** A cell as Office.js gives it: blank is "", an error is its text (`#DIV/0!`). */
export type CellContent = string | number | boolean;

/**
 * A rectangle read from a sheet: the used range, with its zero-based place. `text` is what the cell displays: it tells codes that Excel
 * turned into numbers (`1.10`) and percent formats. Both matrices have the same shape.
 */
export interface SheetGrid {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
}
