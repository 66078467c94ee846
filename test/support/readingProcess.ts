import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { nodeReader } from "../../workbench/cli/intake/threadReader";

/** On Linux `maxRSS` begins with what the parent held when it started this process; the kernel's own mark does not. */
function peakKilobytes(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  const mark = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync("/proc/self/status", "utf8"));
  if (mark === null) throw new Error("The kernel does not tell the peak of this process.");
  return Number(mark[1]);
}

async function main(path: string): Promise<void> {
  // Time stands still: how busy the machine is says nothing of the file.
  const reader = nodeReader({ after: () => () => undefined });
  const read = await reader.read({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  const rows = read.ok ? read.value.sheets.flatMap(({ values }) => values) : [];
  const cells = rows.reduce((sum, row) => sum + row.filter((value) => value !== "").length, 0);
  const megabytes = peakKilobytes() / 1_024;
  process.stdout.write(JSON.stringify({ cells, refused: read.ok ? null : read.error.code, megabytes }));
  reader.close();
}

void main(process.argv[2] ?? "");
