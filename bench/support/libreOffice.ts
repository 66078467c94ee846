import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const python = "/usr/bin/python3";

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice Calc and its Python bridge are there, or are installed from Debian's packages, or the bench says how to get them. */
export function ensureLibreOffice(): void {
  const ready = () => works("soffice", ["--version"]) && works(python, ["-c", "import uno"]);
  if (ready()) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    execFileSync("apt-get", ["update", "-q"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "libreoffice-calc", "python3-uno"], { stdio: "inherit" });
  }
  if (!ready()) throw new Error("The bench needs LibreOffice Calc and its Python bridge: apt-get install libreoffice-calc python3-uno");
}

/** A running LibreOffice that recalculates one workbook on demand. */
export class Recalculator {
  private readonly profile = mkdtempSync(join(tmpdir(), "kdc-bench-"));
  private readonly office: ChildProcessWithoutNullStreams;
  private readonly bridge: ChildProcessWithoutNullStreams;
  private readonly answers: AsyncIterator<string>;

  constructor() {
    const pipe = `kdc${process.pid}`;
    this.office = spawn("soffice", [
      "--headless",
      "--norestore",
      `-env:UserInstallation=file://${this.profile}`,
      `--accept=pipe,name=${pipe};urp;`,
    ]);
    this.bridge = spawn(python, [join(__dirname, "recalculate.py"), pipe]);
    this.bridge.stderr.pipe(process.stderr);
    this.answers = createInterface({ input: this.bridge.stdout })[Symbol.asyncIterator]();
  }

  private async ask(command: object): Promise<{ ms?: number; check?: number }> {
    this.bridge.stdin.write(`${JSON.stringify(command)}\n`);
    const line = await this.answers.next();
    if (line.done === true) throw new Error("LibreOffice's bridge ended");
    return JSON.parse(line.value) as { ms?: number; check?: number };
  }

  async open(path: string): Promise<void> {
    await this.ask({ open: path });
  }

  /** Milliseconds of one hard recalculation, and the number in A1 of the first sheet: proof that it did the job. */
  async recalculate(): Promise<{ ms: number; check: number }> {
    const answer = await this.ask({ recalculate: true });
    return { ms: answer.ms ?? NaN, check: answer.check ?? NaN };
  }

  async close(): Promise<void> {
    await this.ask({ close: true });
  }

  async quit(): Promise<void> {
    await this.ask({ quit: true });
    await new Promise((done) => this.office.once("exit", done));
    rmSync(this.profile, { recursive: true, force: true });
  }
}
