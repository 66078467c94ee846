import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether a command runs at all and exits with 0. */
export function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * What a test or bench needs from the machine is there, or is installed from Debian's packages (as root), or the run fails saying what to install.
 * Nothing is skipped for want of a program.
 */
export function ensureInstalled(what: string, ready: () => boolean, packages: readonly string[]): void {
  if (ready()) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    execFileSync("apt-get", ["update", "-q"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  if (!ready()) throw new Error(`${what} is needed and was not found. On Debian: apt-get install ${packages.join(" ")}`);
}
