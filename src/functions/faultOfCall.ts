import { customFunctions } from "./registry";

/**
 * What a function would say of these arguments, as the error card of its cell does; null where it has nothing to say. An Excel without custom functions has not
 * the means to tell either.
 */
export function faultOfCall(name: string, parameters: readonly unknown[]): string | null {
  const entry = customFunctions.find(({ id }) => id === name);
  if (entry === undefined || typeof CustomFunctions === "undefined") return null;
  try {
    (entry.call as (...args: unknown[]) => unknown)(...parameters);
    return null;
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error.message ?? null;
    throw error;
  }
}
