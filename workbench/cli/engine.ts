import { customFunctions } from "../../src/functions/registry";
import { createUniverEngine } from "../formula/univerEngine";
import type { CustomFunction, FormulaEngine } from "../model/types";

/** The namespace that the manifest gives the custom functions. */
const namespace = "KDC";

export interface LoadedEngine {
  readonly engine: FormulaEngine;
  readonly functions: readonly CustomFunction[];
}

/** The formula engine with the add-in's own custom functions. Heavy: loaded only where a formula is there. */
export function loadEngine(): LoadedEngine {
  const functions = customFunctions.map(({ id, parameters, returnsMatrix, call }) => ({
    name: `${namespace}.${id}`,
    parameters,
    returnsMatrix,
    call: call as CustomFunction["call"],
  }));
  return { engine: createUniverEngine(), functions };
}
