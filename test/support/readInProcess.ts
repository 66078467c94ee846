import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as z from "zod/mini";

const told = z.object({ cells: z.number(), refused: z.nullable(z.string()), megabytes: z.number() });

/**
 * Reads a file as `kdc merge` does, in a process of its own. Answers how many filled cells it has, why it was refused, and how much memory the
 * process had at its peak.
 */
export function readInProcess(path: string): z.infer<typeof told> {
  const root = process.cwd();
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(root, "test/support/readingProcess.ts"), path], {
    cwd: root,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return told.parse(JSON.parse(stdout));
}
