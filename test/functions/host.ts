/** The error codes of Excel's runtime, as its documentation lists them; the two that the functions use. */
class HostError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** Stands in for Excel's custom functions runtime. */
export function installRuntime(associate: (id: string, call: unknown) => void = () => undefined): void {
  const runtime = { Error: HostError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, associate };
  Object.assign(globalThis, { CustomFunctions: runtime });
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** The refusal that a call ends with; null where it answers. Anything else it throws is a bug. */
export function refusalOf(call: () => unknown): Refusal | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}
