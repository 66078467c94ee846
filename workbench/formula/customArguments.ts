import type { CustomFunction, ErrorCode, Rect } from "../model/types";
import type { EngineReference, EngineScalar, EngineValue } from "./univer";

/** A plain value as a custom function gets it; blank is null, an error comes as `ArgumentError`. */
export type Plain = number | string | boolean | null | ArgumentError;

/** An error value in an argument, in the shape of Excel's typed values (https://learn.microsoft.com/javascript/api/excel/excel.errorcellvalue). */
export interface ArgumentError {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: ErrorCode;
}

/** An argument before it is fitted to its parameter: null = left out. */
export type Argument = readonly (readonly Plain[])[] | null;

export function isArgumentError(value: Plain): value is ArgumentError {
  return typeof value === "object" && value !== null;
}

/** Values of a range that are known without the engine; null where it must be asked. */
export type KnownRange = (sheetId: string, rect: Rect) => Argument;

/** References, arrays and single values alike as rows of plain values. */
export function readArgument(value: EngineValue, known: KnownRange): Argument {
  if (isReference(value)) return knownValues(value, known) ?? readRows(value.toArrayValueObject());
  if (value.isArray()) return readRows(value);
  return value.isNull() ? null : [[plainOf(value)]];
}

function isReference(value: EngineValue): value is EngineReference {
  return value.isReferenceObject();
}

function knownValues(reference: EngineReference, known: KnownRange): Argument {
  if (reference.isMultiArea() || reference.isExceedRange()) return null;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return known(reference.getSheetId(), { firstRow: startRow, firstColumn: startColumn, lastRow: endRow, lastColumn: endColumn });
}

interface EngineArray {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): EngineScalar | null | undefined;
}

function isEngineArray(value: unknown): value is EngineArray {
  return typeof value === "object" && value !== null && "getRowCount" in value && "getColumnCount" in value && "get" in value;
}

function readRows(value: unknown): Argument {
  if (!isEngineArray(value)) return [[argumentError("#VALUE!")]];
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (__, column) => plainOf(value.get(row, column))),
  );
}

function plainOf(value: EngineScalar | null | undefined): Plain {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return argumentError(String(value.getValue()));
  const plain = value.getValue();
  if (value.isBoolean()) return plain === true || plain === 1;
  return plain;
}

export function argumentError(code: string): ArgumentError {
  const codes: readonly ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"];
  return { type: "Error", basicType: "Error", basicValue: codes.find((known) => known === code) ?? "#VALUE!" };
}

/**
 * One call of the function for each set of arguments: a matrix parameter takes rows whatever it is given (a single cell is one row of one), a scalar
 * parameter that is given a range makes Excel call the function for each of its cells and spill the results. An optional argument that is left
 * out is null (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options). null = the arguments do not fit.
 */
export interface Calls {
  readonly rows: number;
  readonly columns: number;
  argumentsAt(row: number, column: number): unknown[];
}

export function planCalls(parameters: CustomFunction["parameters"], given: readonly Argument[]): Calls | null {
  const isShort = parameters.some((parameter, index) => !parameter.optional && given[index] === undefined);
  if (given.length > parameters.length || isShort) return null;
  const lifted = parameters.flatMap((parameter, index) => (parameter.dimensionality === "scalar" ? [given[index] ?? [[null]]] : []));
  const rows = Math.max(1, ...lifted.map((argument) => argument.length));
  const columns = Math.max(1, ...lifted.map((argument) => argument[0]?.length ?? 1));
  const pick = (argument: NonNullable<Argument>, row: number, column: number): Plain => {
    const line = argument[argument.length === 1 ? 0 : row];
    return line === undefined
      ? argumentError("#N/A")
      : (line[line.length === 1 ? 0 : column] ?? (line.length === 1 || column < line.length ? null : argumentError("#N/A")));
  };
  return {
    rows,
    columns,
    argumentsAt: (row, column) =>
      parameters.map((parameter, index) => {
        const argument = given[index] ?? null;
        return argument === null || parameter.dimensionality === "matrix" ? argument : pick(argument, row, column);
      }),
  };
}
