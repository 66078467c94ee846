import type { District } from "../../core/domain/district";
import type { Finding } from "../../core/findings/finding";
import type { CriterionColumn } from "../header/criterionColumns";
import type { CellContent } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import type { TableView } from "./tableView";

/** What the forms of a workbook say, which of them it has, and what is wrong in them. */
export interface ReadDistrict {
  readonly district: District;
  /** The forms that were found, empty ones too. */
  readonly present: ReadonlySet<FormKey>;
  readonly findings: readonly Finding[];
}

/** A table that is read as a form although no recognition takes it for one. */
export interface FurtherTable {
  readonly view: TableView;
  /** Of scores. */
  readonly criteria: readonly CriterionColumn[];
}

/** The good rows of one table, and the findings about the others. */
export interface ReadTable<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** A table as a custom function is given it: values only, header row included. A blank cell is "" or null. */
export type Matrix = readonly (readonly (CellContent | null)[])[];
