import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { ensureInstalled, runs } from "../../test/support/ensureProgram";

const python = "/usr/bin/python3";
/** Beside this file, or beside the bundle that it became part of. */
const bridgeScript = fileURLToPath(new URL("./recalculate.py", import.meta.url));

/** LibreOffice Calc and its Python bridge are there, or are installed, or the bench says how to get them. */
export function ensureLibreOffice(): void {
  const ready = () => runs("soffice", ["--version"]) && runs(python, ["-c", "import uno"]);
  ensureInstalled("LibreOffice Calc with its Python bridge", ready, ["libreoffice-calc", "python3-uno"]);
}

interface Answer {
  readonly ms?: number;
  /** A formula that ended in an error gives its text. */
  readonly checks?: readonly (number | string | null)[];
}

const patienceMs = 10_000;

/** A running LibreOffice that recalculates one workbook on demand. */
export class Recalculator {
  private readonly profile = mkdtempSync(join(tmpdir(), "kdc-bench-"));
  private readonly office: ChildProcessWithoutNullStreams;
  private readonly bridge: ChildProcessWithoutNullStreams;
  private readonly answers: AsyncIterator<string>;

  constructor() {
    const pipe = `kdc${process.pid}`;
    this.office = spawn(
      "soffice",
      ["--headless", "--norestore", `-env:UserInstallation=file://${this.profile}`, `--accept=pipe,name=${pipe};urp;`],
      { detached: true },
    );
    this.bridge = spawn(python, [bridgeScript, pipe]);
    this.bridge.stderr.pipe(process.stderr);
    // Where the bridge has ended, its answers say so.
    this.bridge.stdin.on("error", () => undefined);
    this.answers = createInterface({ input: this.bridge.stdout })[Symbol.asyncIterator]();
  }

  private async ask(command: object): Promise<Answer> {
    this.bridge.stdin.write(`${JSON.stringify(command)}\n`);
    const line = await this.answers.next();
    if (line.done === true) throw new Error("LibreOffice's bridge ended");
    return JSON.parse(line.value) as Answer;
  }

  async open(path: string): Promise<void> {
    await this.ask({ open: path });
  }

  /** Milliseconds of one hard recalculation, and the numbers in the first row of the first sheet: proof that it did the job. */
  async recalculate(): Promise<{ ms: number; checks: readonly number[] }> {
    const { ms = NaN, checks = [] } = await this.ask({ recalculate: true });
    return { ms, checks: checks.map((cell) => (typeof cell === "number" ? cell : NaN)) };
  }

  async close(): Promise<void> {
    await this.ask({ close: true });
  }

  /** Ends LibreOffice: politely, and where it does not answer any more, or not in time, by force. */
  async quit(): Promise<void> {
    const ended = this.office.exitCode === null ? new Promise((done) => this.office.once("exit", done)) : Promise.resolve();
    const killer = setTimeout(() => this.kill(), patienceMs);
    await this.ask({ quit: true }).catch(() => this.kill());
    await ended;
    clearTimeout(killer);
    this.bridge.kill();
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** `soffice` is a script: the program itself is in its group. */
  private kill(): void {
    if (this.office.pid !== undefined && this.office.exitCode === null) process.kill(-this.office.pid, "SIGKILL");
  }
}
