import type { ClassName, RefByClass } from "./refs";
import { invalidArgument } from "./errors";
import { isHostObject } from "./hostClass";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An argument left out arrives as undefined, or as null through JSON. */
export const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;

export const asText = (value: unknown, name: string): string => {
  if (typeof value !== "string") throw invalidArgument(`${name} must be a text`);
  return value;
};

export const asBoolean = (value: unknown, name: string): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false`);
  return value;
};

export const asNumber = (value: unknown, name: string, least = -Infinity, most = Infinity): number => {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most)
    throw invalidArgument(`${name} must be a number from ${least} to ${most}`);
  return value;
};

export const asInteger = (value: unknown, name: string, least = -Infinity, most = Infinity): number => {
  const number = asNumber(value, name, least, most);
  if (!Number.isInteger(number)) throw invalidArgument(`${name} must be a whole number`);
  return number;
};

/** One of the values of an API enumeration, in any case. */
export const asOneOf = <T extends string>(value: unknown, allowed: readonly T[], name: string): T => {
  const found = typeof value === "string" ? allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`${name} must be one of ${allowed.join(", ")}`);
  return found;
};

/** `#rgb`, `#RRGGBB` or one of the HTML colour names the add-in may use; always answered as `#RRGGBB`. */
const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
};

export const asColor = (value: unknown, name: string): string => {
  const text = asText(value, name).trim();
  const color = namedColors[text.toLowerCase()] ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`${name} must be a colour #RRGGBB`);
  return color.toUpperCase();
};

/** The arguments of one call: objects among them already found by their paths. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return !isMissing(this.values[index]);
  }

  text(index: number, name: string): string {
    return asText(this.values[index], name);
  }

  optionalText(index: number, name: string): string | undefined {
    return this.has(index) ? this.text(index, name) : undefined;
  }

  integer(index: number, name: string, least = -Infinity, most = Infinity): number {
    return asInteger(this.values[index], name, least, most);
  }

  optionalInteger(index: number, name: string, byDefault: number, least = -Infinity, most = Infinity): number {
    return this.has(index) ? this.integer(index, name, least, most) : byDefault;
  }

  optionalBoolean(index: number, name: string, byDefault: boolean): boolean {
    return this.has(index) ? asBoolean(this.values[index], name) : byDefault;
  }

  isObject(index: number): boolean {
    return isHostObject(this.values[index]);
  }

  /** The object of a class passed as an argument. */
  object<K extends ClassName>(index: number, className: K, name: string): RefByClass[K] {
    const value = this.values[index];
    if (!isHostObject(value) || value.hostClass.name !== className) throw invalidArgument(`${name} must be a ${className}`);
    return value.ref as RefByClass[K];
  }
}
