import { spawn } from "node:child_process";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person does: a process of its own, stdout and stderr apart. */
export function kdc(...argv: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", "kdc", "--", ...argv], { env: { ...process.env, npm_config_loglevel: "silent" } });
    const text = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text.out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (text.err += part));
    child.on("error", reject).on("close", (code) => resolve({ code, ...text }));
  });
}
