const separators = [";", ",", "\t"] as const;
const declared = /^sep=(.)\r?\n/iu;
const lookedAtLines = 50;
/** More cells than these in a line make its separator no likelier. */
const tellingCells = 10;

/** The separator that parts the first lines most evenly; quoted parts do not count. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/gu, "")
    .split(/\r\n|\r|\n/u)
    .slice(0, lookedAtLines);
  const weight = (separator: string): number => {
    const common = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) common.set(count, (common.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...[...common].map(([count, times]) => times * Math.min(count, tellingCells)));
  };
  return separators.reduce((best, next) => (weight(next) > weight(best) ? next : best));
}

/**
 * The cells of a CSV text (RFC 4180: quotes, doubled quotes, line breaks within quotes), separated by `;`, `,` or tabs. A quote that never closes
 * takes the rest of the text, as everywhere; null then, since rows would be lost in it.
 */
export function parseCsv(source: string): readonly (readonly string[])[] | null {
  const line = declared.exec(source);
  const text = line === null ? source : source.slice(line[0].length);
  const separator = line?.[1] ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === separator) endCell();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && text.charAt(at + 1) === "\n") at += 1;
      endRow();
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) endRow();
  return quoted ? null : rows;
}
