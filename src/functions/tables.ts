import type { Criterion, Recognition, Registration, TitleRule, Village } from "../core/domain/district";
import type { Finding } from "../core/findings/finding";
import type { Matrix, ReadTable } from "../forms/read/types";
import { readCriteria, readLedger, readRegistrations, readRules, readVillages } from "../forms/read/singleTables";
import type { SingleTable } from "../forms/read/singleTables";
import { spoken as vi } from "../i18n/vi/spoken";
import { findingMessage } from "../i18n/words";
import type { RawContent } from "./cells";
import { contentOf } from "./cells";
import { rememberTables } from "./contentCache";
import { invalid } from "./faults";

/** A table that was read, or what to say about it. */
type Remembered<Row> = { readonly rows: readonly Row[] } | { readonly fault: string };

/**
 * A reader of one of the standard tables. `strict` tables carry the rules that every figure stands on: a fault in them refuses the whole table; in the
 * others a faulty row is left out, as it is when a year is compiled (RULINGS 20).
 */
function tableReader<Row>(
  read: (matrix: Matrix) => SingleTable<Row>,
  strict: boolean,
): (argument: unknown, name: string) => readonly Row[] {
  const remember = rememberTables((rows): Remembered<Row> => judged(read(matrixOf(rows)), strict));
  return (argument, name) => {
    const table = remember(argument);
    return "rows" in table ? table.rows : invalid((words) => words.notTable(name, table.fault));
  };
}

function judged<Row>(table: SingleTable<Row>, strict: boolean): Remembered<Row> {
  if (!table.ok) return { fault: told(table.error) };
  const errors = strict ? errorsIn(table.value) : [];
  return errors.length > 0 ? { fault: told(errors) } : { rows: table.value.rows };
}

const errorsIn = <Row>({ findings }: ReadTable<Row>): readonly Finding[] => findings.filter(({ severity }) => severity === "error");

/** The first fault, with its cell counted from the corner of the table that was handed over. */
function told([first]: readonly Finding[]): string {
  if (first === undefined) return "";
  return first.cell === null ? findingMessage(vi.findings, first) : `${first.cell}: ${findingMessage(vi.findings, first)}`;
}

const matrixOf = (rows: readonly (readonly RawContent[])[]): Matrix => rows.map((row) => row.map(contentOf));

export const criteriaIn: (argument: unknown, name: string) => readonly Criterion[] = tableReader(readCriteria, true);
export const rulesIn: (argument: unknown, name: string) => readonly TitleRule[] = tableReader(readRules, true);
export const ledgerIn: (argument: unknown, name: string) => readonly Recognition[] = tableReader(readLedger, false);
export const villagesIn: (argument: unknown, name: string) => readonly Village[] = tableReader(readVillages, false);
export const registrationsIn: (argument: unknown, name: string) => readonly Registration[] = tableReader(readRegistrations, false);
