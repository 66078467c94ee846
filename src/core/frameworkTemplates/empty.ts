import type { FrameworkTemplate } from "./template";

/** Nothing: the unit types its own framework. */
export function emptyTemplate(): FrameworkTemplate {
  return { criteria: [], rules: [] };
}
