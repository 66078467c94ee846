import type * as UniverCore from "@univerjs/core";
import type * as UniverFormula from "@univerjs/engine-formula";

/** Univer's own modules, loaded when a workbook has its first formula: they are several megabytes. The same in Node and in the browser. */
export interface UniverModules {
  readonly core: typeof UniverCore;
  readonly formula: typeof UniverFormula;
}

export async function loadUniver(): Promise<UniverModules> {
  const [core, formula] = await Promise.all([import("@univerjs/core"), import("@univerjs/engine-formula")]);
  return { core, formula };
}

export type EngineScalar = UniverFormula.BaseValueObject;
export type EngineReference = UniverFormula.BaseReferenceObject;
/** What the engine's functions get and give: scalars, arrays, errors, references. */
export type EngineValue = EngineScalar | EngineReference;
