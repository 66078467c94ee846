const { imul } = Math;

/** 53 bits of a text (cyrb53, public domain, by bryc): quick, and even over like inputs. Not for secrets. */
function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** A short text that is equal for equal data. */
export function hashOf(data: unknown): string {
  const text = JSON.stringify(data);
  return hash53(text, 0) + hash53(text, 1);
}
