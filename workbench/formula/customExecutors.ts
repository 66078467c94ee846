import type { CellError, CustomFunction } from "../model/types";
import { isArgumentError, planCalls, readArgument } from "./customArguments";
import type { KnownRange, Plain } from "./customArguments";
import { callSafely } from "./customResults";
import type { ResultRows, ResultValue } from "./customResults";
import type { EngineScalar, EngineValue, UniverModules } from "./univer";

/** Told of each error a function gives for a whole cell, as the engine's own error values can't carry a message. */
export type ErrorSink = (sheetId: string, row: number, column: number, error: CellError) => void;

type Executor = InstanceType<UniverModules["formula"]["BaseFunction"]>;

/** A custom function as the engine calls it. */
export function customExecutor({ formula }: UniverModules, custom: CustomFunction, known: KnownRange, onError: ErrorSink): Executor {
  class CustomExecutor extends formula.BaseFunction {
    /** References come as such, so that a blank cell can be told from an argument left out. */
    override needsReferenceObject = true;

    override calculate(...values: EngineValue[]): EngineScalar {
      const rows = evaluate(custom, values, known);
      const first = rows[0]?.[0];
      const isSingle = rows.length === 1 && rows[0]?.length === 1;
      if (isSingle && typeof first === "object") onError(this.subUnitId ?? "", this.row, this.column, first);
      return isSingle && first !== undefined ? this.scalar(first) : this.array(rows);
    }

    private scalar(value: ResultValue): EngineScalar {
      switch (typeof value) {
        case "number":
          return formula.NumberValueObject.create(value);
        case "string":
          return formula.StringValueObject.create(value);
        case "boolean":
          return formula.BooleanValueObject.create(value);
        default:
          return formula.ErrorValueObject.create(
            value.error === "#BUSY!" ? formula.ErrorType.VALUE : formula.ErrorType[errorNames[value.error]],
          );
      }
    }

    private array(rows: ResultRows): EngineScalar {
      const calculateValueList = rows.map((row) => row.map((value) => this.scalar(value)));
      const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
      return formula.ArrayValueObject.create({ calculateValueList, ...size, unitId: "", sheetId: "", row: -1, column: -1 });
    }
  }
  return new CustomExecutor(custom.name.toUpperCase());
}

const errorNames = {
  "#NULL!": "NULL",
  "#DIV/0!": "DIV_BY_ZERO",
  "#VALUE!": "VALUE",
  "#REF!": "REF",
  "#NAME?": "NAME",
  "#NUM!": "NUM",
  "#N/A": "NA",
  "#SPILL!": "SPILL",
  "#CALC!": "CALC",
} as const;

function evaluate(custom: CustomFunction, values: readonly EngineValue[], known: KnownRange): ResultRows {
  const given = values.map((value) => readArgument(value, known));
  const calls = planCalls(custom.parameters, given);
  if (calls === null) return [[{ error: "#VALUE!" }]];
  const one = (row: number, column: number): ResultRows => {
    const passed = calls.argumentsAt(row, column);
    if (custom.allowsErrors !== true && passed.some(holdsError)) return [[{ error: "#VALUE!" }]];
    return callSafely(() => custom.call(...passed));
  };
  if (calls.rows === 1 && calls.columns === 1) return one(0, 0);
  return Array.from({ length: calls.rows }, (_, row) =>
    Array.from({ length: calls.columns }, (__, column) => one(row, column)[0]?.[0] ?? { error: "#VALUE!" }),
  );
}

/** Excel does not call a function with an error in its input unless its metadata says `allowErrorForDataTypeAny`. */
function holdsError(argument: unknown): boolean {
  if (!Array.isArray(argument)) return typeof argument === "object" && argument !== null;
  const rows: readonly (readonly Plain[])[] = argument;
  return rows.some((row) => row.some(isArgumentError));
}
