import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { customFunctions } from "../../src/functions/registry";
import { createUniverEngine } from "../formula/univerEngine";
import type { CustomFunction, FormulaEngine } from "../model/types";

/** The namespace that the manifest gives the custom functions. */
const namespace = "KDC";

export interface LoadedEngine {
  readonly engine: FormulaEngine;
  readonly functions: readonly CustomFunction[];
}

/**
 * The formula engine with the add-in's own custom functions. Heavy, therefore this file is loaded only where a formula is there; the engine's modules
 * are loaded with it, which in Node takes half the time of loading them later.
 */
export function loadEngine(): LoadedEngine {
  const functions = customFunctions.map(({ id, parameters, returnsMatrix, call }) => ({
    name: `${namespace}.${id}`,
    parameters,
    returnsMatrix,
    // As the generated functions.json says of all of them (allowErrorForDataTypeAny).
    allowsErrors: true,
    call: call as CustomFunction["call"],
  }));
  return { engine: createUniverEngine(() => Promise.resolve({ core, formula })), functions };
}
