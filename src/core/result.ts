/** The outcome of an operation the domain may refuse: a value, or the reason why not. Bugs throw; refusals are returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function refuse<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
