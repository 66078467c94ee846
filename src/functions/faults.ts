import { spoken as vi } from "../i18n/vi/spoken";
import type { FunctionWords } from "../i18n/functionWords";

/** Why a custom function refuses: the argument can't be understood (`#VALUE!`), or what it names is not there (`#N/A`). */
export interface FunctionFault {
  readonly kind: "invalidValue" | "notAvailable";
  readonly message: string;
}

const { fault } = vi.functions;

/** Excel shows the message on the error card of the cell. Custom functions speak Vietnamese, as their results do. */
export function errorOf({ kind, message }: FunctionFault): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], message);
}

/** Ends the call with `#VALUE!`. Throwing is how Excel's runtime wants to be told. */
export function invalid(say: (words: FunctionWords["fault"]) => string): never {
  throw errorOf({ kind: "invalidValue", message: say(fault) });
}

/** Ends the call with `#N/A`. */
export function notFound(say: (words: FunctionWords["fault"]) => string): never {
  throw errorOf({ kind: "notAvailable", message: say(fault) });
}

/** The value, or the custom functions' own error as a value, for a result whose other rows are sound. Bugs are thrown on. */
export function orError<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
