const maxLength = 31;
const forbidden = /[:\\/?*[\]]/gu;

/**
 * A name Excel takes: at most 31 characters without `: \ / ? * [ ]`, not beginning or ending with an apostrophe. `tail` (the year) is never cut off:
 * `("Đề nghị", "KDC/TB", "2022")` → `Đề nghị KDC-TB 2022`.
 */
export function sheetName(head: string, middle: string, tail: string): string {
  const cleaned = middle
    .normalize("NFC")
    .replace(forbidden, "-")
    .replace(/\p{Cc}/gu, " ")
    .trim();
  const room = maxLength - head.length - tail.length - (tail === "" ? 1 : 2);
  return [head, cutTo(cleaned, room), tail]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/^'|'$/gu, "-");
}

/**
 * The name, or where it is taken (Excel tells no case apart) the name with a number: `TH 2022` → `TH 2022 (2)`. Where that grows too long, the middle
 * gives way and the last word, the year, stays. `taken` holds names in lower case.
 */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  const lastSpace = name.lastIndexOf(" ");
  const [body, tail] = lastSpace < 0 ? [name, ""] : [name.slice(0, lastSpace), name.slice(lastSpace)];
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? tail : `${tail} (${count})`;
    const candidate = cutTo(body, maxLength - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Excel counts UTF-16 units; a letter of two units is not cut in half. */
function cutTo(text: string, units: number): string {
  let cut = "";
  for (const letter of text) {
    if (cut.length + letter.length > units) break;
    cut += letter;
  }
  return cut.trim();
}
