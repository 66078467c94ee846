/** A copy without the places where rows were read, so that two districts can be compared by what they say. */
export function withoutOrigins<T>(value: T): T {
  return strip(value) as T;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(strip);
  }
  if (value instanceof Map) {
    return new Map([...value].map(([key, entry]) => [key, strip(entry)]));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "origin")
        .map(([key, entry]) => [key, strip(entry)]),
    );
  }
  return value;
}
