import type { HostContext } from "./context";
import type { Arguments } from "./arguments";

/** An object of the API as the server passes it about: its class and what stands behind it. */
export interface HostObject {
  readonly hostClass: HostClass<unknown>;
  readonly ref: unknown;
}

interface Member {
  /** Minor version of the requirement set ExcelApi 1.x that brought it; 1 where left out. */
  readonly since?: number;
}

/** A scalar property. Without `set` it is read-only. */
export interface ScalarProperty<R> extends Member {
  get(ref: R, host: HostContext): unknown;
  set?(ref: R, value: unknown, host: HostContext): void;
}

/** A property that holds another object, or null for a null object. */
export interface ObjectProperty<R> extends Member {
  get(ref: R, host: HostContext): HostObject | null;
}

/** Answers a value, an object, or null for a null object. Methods without a result answer undefined. */
export interface Method<R> extends Member {
  /** Its result depends on calculated values. */
  readonly readsValues?: true;
  call(ref: R, args: Arguments, host: HostContext): unknown;
}

export interface Collection<R> {
  items(ref: R, host: HostContext): readonly HostObject[];
  /** By name, id or index, as the class allows; null where there is none. */
  item(ref: R, key: string | number, host: HostContext): HostObject | null;
}

/** One class of the API. Member names in Pascal case, as they arrive. */
export interface HostClass<R> {
  readonly name: string;
  readonly properties: { readonly [name: string]: ScalarProperty<R> };
  readonly objects: { readonly [name: string]: ObjectProperty<R> };
  readonly methods: { readonly [name: string]: Method<R> };
  readonly collection?: Collection<R>;
  /** What tells the client library how to find the object again: `{Id}` or `{_Id}`. */
  identity?(ref: R, host: HostContext): { readonly [key: string]: unknown };
  /** Ranges can be kept across round trips by a reference id. */
  readonly keepable?: true;
}

export const isHostObject = (value: unknown): value is HostObject => typeof value === "object" && value !== null && "hostClass" in value;

/** The member's own name for a name in any case: `load("values")` and the path `Values` mean the same. */
export const memberName = (members: { readonly [name: string]: unknown }, name: string): string | undefined => {
  if (Object.hasOwn(members, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(members).find((candidate) => candidate.toLowerCase() === lower);
};
