/**
 * What a value read from the workbook must be like; whatever else it is, it is refused. The few shapes that a memory takes, in place of zod's: each part of
 * zod that any screen uses would be loaded with the pane, five kilobytes of them for this alone.
 */
export interface Shape<T> {
  /** Throws {@link Unfit}. Keys that are not asked for are left out. */
  readonly read: (value: unknown) => T;
}

export type Fitting<S> = S extends Shape<infer T> ? T : never;

/** A value is none of the shape. */
export class Unfit extends Error {}

function made<T>(read: (value: unknown) => T): Shape<T> {
  return { read };
}

function such<T>(fits: (value: unknown) => value is T): Shape<T> {
  return made((value) => {
    if (!fits(value)) throw new Unfit("not of this shape");
    return value;
  });
}

export const text = such((value): value is string => typeof value === "string");
export const truth = such((value): value is boolean => typeof value === "boolean");
export const number = such((value): value is number => typeof value === "number" && Number.isFinite(value));
/** Zero or more. */
export const index = such((value): value is number => Number.isSafeInteger(value) && Number(value) >= 0);
export const anything = made((value): unknown => value);

export function oneOf<const T extends readonly (string | number | boolean)[]>(values: T): Shape<T[number]> {
  return such((value): value is T[number] => values.some((each) => each === value));
}

export function orNull<T>({ read }: Shape<T>): Shape<T | null> {
  return made((value) => (value === null ? null : read(value)));
}

export function list<T>({ read }: Shape<T>): Shape<T[]> {
  return made((value) => {
    if (!Array.isArray(value)) throw new Unfit("no list");
    return value.map(read);
  });
}

export function tuple<const S extends readonly Shape<unknown>[]>(shapes: S): Shape<{ -readonly [K in keyof S]: Fitting<S[K]> }> {
  return made((value) => {
    if (!Array.isArray(value) || value.length !== shapes.length) throw new Unfit("not so many");
    return shapes.map(({ read }, place) => read(value[place])) as { -readonly [K in keyof S]: Fitting<S[K]> };
  });
}

/** The first of the shapes that the value has. */
export function either<const S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Fitting<S[number]>> {
  return made((value) => {
    for (const { read } of shapes) {
      try {
        return read(value) as Fitting<S[number]>;
      } catch (error) {
        if (!(error instanceof Unfit)) throw error;
      }
    }
    throw new Unfit("none of these");
  });
}

/** What `make` makes of a value; it may throw {@link Unfit} too. */
export function mapped<T, R>({ read }: Shape<T>, make: (value: T) => R): Shape<R> {
  return made((value) => make(read(value)));
}

type Parts = Readonly<Record<string, Shape<unknown>>>;
type Fields<P extends Parts> = { -readonly [K in keyof P]: Fitting<P[K]> };

function fields(value: object, parts: Parts, isOptional: boolean): [string, unknown][] {
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.entries(parts).flatMap(([key, { read }]): [string, unknown][] =>
    isOptional && !given.has(key) ? [] : [[key, read(given.get(key))]],
  );
}

export function record<P extends Parts, O extends Parts = Record<never, never>>(
  parts: P,
  optional?: O,
): Shape<Fields<P> & Partial<Fields<O>>> {
  return made((value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unfit("no record");
    return Object.fromEntries([...fields(value, parts, false), ...fields(value, optional ?? {}, true)]) as Fields<P> & Partial<Fields<O>>;
  });
}

/** The value, or null where it is none of the shape. */
export function fitting<T>({ read }: Shape<T>, value: unknown): T | null {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
}
