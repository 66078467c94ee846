import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { ensureInstalled, runs } from "../../test/support/ensureProgram";

/** LibreOffice prints, poppler reads and draws what was printed. */
function ensurePrinter(): void {
  ensureInstalled("LibreOffice Calc", () => runs("soffice", ["--version"]), ["libreoffice-calc", "libreoffice-writer"]);
  ensureInstalled("poppler", () => runs("pdftotext", ["-v"]), ["poppler-utils"]);
}

/**
 * The page of a workbook, as LibreOffice prints it, on which a heading stands first: `<name>-<page>.png` in the folder.
 * @throws Error where no page has the heading.
 */
export function printPage(file: string, heading: string, folder: string, name: string): void {
  ensurePrinter();
  const out = mkdtempSync(join(tmpdir(), "kdc-print-"));
  try {
    execFileSync("soffice", [`-env:UserInstallation=file://${out}/profile`, "--headless", "--convert-to", "pdf", "--outdir", out, file], {
      stdio: "pipe",
    });
    const pdf = join(out, `${basename(file, extname(file))}.pdf`);
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 100_000_000 });
    const page = String(text.split("\f").findIndex((words) => words.includes(heading)) + 1);
    if (page === "0") throw new Error(`No page is headed “${heading}”.`);
    execFileSync("pdftoppm", ["-png", "-r", "80", "-f", page, "-l", page, pdf, join(folder, name)]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
