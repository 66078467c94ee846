import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { nodeReader } from "../../workbench/cli/intake/threadReader";

async function main(path: string): Promise<void> {
  const reader = nodeReader();
  const read = await reader.read({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  const rows = read.ok ? read.value.sheets.flatMap(({ values }) => values) : [];
  const cells = rows.reduce((sum, row) => sum + row.filter((value) => value !== "").length, 0);
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  process.stdout.write(JSON.stringify({ cells, refused: read.ok ? null : read.error.code, megabytes }));
  reader.close();
}

void main(process.argv[2] ?? "");
