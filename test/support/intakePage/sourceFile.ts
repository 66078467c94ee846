import type { GivenFile } from "../../../src/intake/readFile";

/** Bytes come into the page as text. */
export function sourceFile(name: string, base64: string): GivenFile {
  return { name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
}
