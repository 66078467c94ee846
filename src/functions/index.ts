import type { CustomFunctionEntry } from "./registry";
import { customFunctions } from "./registry";

export type { CustomFunctionEntry, FunctionParameter } from "./registry";
export { customFunctions } from "./registry";

/** Hands the custom functions to Excel. Called once, by the entry point of the shared runtime; does nothing in an Excel that has none. */
export function associateFunctions(entries: readonly CustomFunctionEntry[] = customFunctions): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const { id, call } of entries) CustomFunctions.associate(id, call as (...args: unknown[]) => unknown);
}
