import { cleanText } from "./rawCell";

const separators = /[;\n]/u;

/** The parts of a cell that holds several words: `Thôn; KDCTB` → `["Thôn", "KDCTB"]`. */
export function listOf(text: string): readonly string[] {
  return text
    .split(separators)
    .map(cleanText)
    .filter((part) => part !== "");
}

/** The inverse of {@link listOf}. */
export function listText(parts: readonly string[]): string {
  return parts.join("; ");
}
