import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";

import { ensureInstalled, runs } from "./ensureProgram";

/** A LibreOffice of its own profile, so that a desktop's open one is left alone. */
function convert(file: string, to: string, out: string): void {
  ensureInstalled("LibreOffice Calc", () => runs("soffice", ["--version"]), ["libreoffice-calc", "libreoffice-writer"]);
  const profile = mkdtempSync(join(tmpdir(), "kdc-office-"));
  try {
    execFileSync(
      "soffice",
      ["--headless", "--norestore", `-env:UserInstallation=file://${profile}`, "--convert-to", to, "--outdir", out, file],
      { stdio: "pipe" },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Every sheet of a workbook as LibreOffice shows it: sheet name → rows of displayed text, from its own CSV export. */
export function displayedSheets(file: string): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), "kdc-csv-"));
  try {
    // 44 comma, 34 quote, 76 UTF-8, first row 1, formats as shown, all sheets (-1).
    convert(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", out);
    const stem = basename(file, extname(file));
    return new Map(readdirSync(out).map((name) => [name.slice(stem.length + 1, -".csv".length), readFileSync(join(out, name), "utf8")]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The cells of a sheet that `displayedSheets` tells. */
export function displayedCells(csv: string): readonly (readonly string[])[] {
  const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [whole, content = "", end = ""] of csv.matchAll(cell)) {
    if (whole === "") break;
    rows.at(-1)?.push(content.startsWith('"') ? content.slice(1, -1).replace(/""/g, '"') : content);
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The text of a workbook's printed pages, one entry a page. */
export function printedPages(file: string): readonly string[] {
  ensureInstalled("pdftotext", () => runs("pdftotext", ["-v"]), ["poppler-utils"]);
  const out = mkdtempSync(join(tmpdir(), "kdc-pdf-"));
  try {
    convert(file, "pdf", out);
    const pdf = join(out, `${basename(file, extname(file))}.pdf`);
    return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 })
      .split("\f")
      .slice(0, -1);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
