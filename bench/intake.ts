import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as library from "@e965/xlsx";
import { demoDistrict } from "../src/core/demo/demoDistrict";
import type { IntakeKnowledge } from "../src/forms/intake/readSource";
import { intakeKnowledge, readSource } from "../src/forms/intake/readSource";
import { readDistrict } from "../src/forms/read/readDistrict";
import type { SourceBook } from "../src/forms/intake/sourceSheet";
import { formSheetModels } from "../src/forms/write/formSheetModels";
import { vi } from "../src/i18n";
import { contentHash } from "../src/intake/contentHash";
import type { GivenFile } from "../src/intake/readFile";
import { readFile } from "../src/intake/readFile";
import { communeContents } from "../test/support/communes/content";
import type { Format } from "../test/support/communes/files";
import { bookBytes } from "../test/support/communes/files";
import { layouts } from "../test/support/communes/layouts";
import { gridOf } from "../test/support/gridOf";
import { workbookOf } from "../test/support/millionCells";
import { readInProcess } from "../test/support/readInProcess";
import { districtOf } from "./support/district";
import type { Comparison, Verdict } from "./support/measure";
import { alternate, clocked, verdict } from "./support/measure";

const fileTurns = { rounds: 5, warmUps: 2 };
/**
 * The peer reads cells and stops. Ours reads them by the same library, having unpacked every part to hold it to its checksum, and looked through
 * the sheets for fonts and formulas; then it finds forms, columns, communes and villages, and checks each row.
 */
const fileLimit = 4;
const worstFileLimit = 6;
const formats: readonly Format[] = ["xlsx", "xls", "ods", "csv"];

async function sourceOf(file: GivenFile): Promise<SourceBook> {
  const read = await readFile(file);
  if (!read.ok) throw new Error(`${file.name} is refused: ${read.error.code}`);
  return read.value;
}

/** From the bytes of a commune's file to its rows, against the library's bare reading of the same bytes. */
function timed(file: GivenFile, knowledge: IntakeKnowledge): Promise<Comparison> {
  const whole = async () => {
    const hash = await contentHash(file.bytes);
    const { rows } = readSource(await sourceOf(file), knowledge);
    if (rows.length === 0) throw new Error(`${file.name} has no rows`);
    return { hash, rows };
  };
  const bytes = Buffer.from(file.bytes);
  const options = { type: "buffer", dense: true, cellHTML: false, cellFormula: false, cellText: true } as const;
  return alternate(
    fileTurns,
    clocked(whole),
    clocked(() => library.read(bytes, options)),
  );
}

const ascending = (one: number, other: number): number => one - other;
const middle = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;

/** The fourteen communes' files, each in a layout of its own, in every format. */
async function communeFiles(): Promise<readonly Verdict[]> {
  const district = demoDistrict();
  const knowledge = intakeKnowledge(district);
  const shapes = Object.values(layouts);
  const verdicts: Verdict[] = [];
  for (const format of formats) {
    const times: Comparison[] = [];
    for (const [index, content] of communeContents(district).entries()) {
      // A .csv holds one sheet, which in some layouts is a cover.
      const layout = format === "csv" ? layouts.standard : (shapes[index % shapes.length] ?? layouts.standard);
      const sheets = layout(content);
      times.push(await timed({ name: `${content.commune}.${format}`, bytes: bookBytes(sheets, format) }, knowledge));
    }
    const ours = times.map((time) => time.ours).sort(ascending);
    const ratios = times.map((time) => time.ours / time.peer).sort(ascending);
    console.log(
      `commune files .${format}: median ${middle(ours).toFixed(1)} ms, worst ${ours.at(-1)?.toFixed(1)} ms, first ${times[0]?.first.toFixed(0)} ms`,
    );
    verdicts.push(
      verdict(`.${format} of a commune, median of ${times.length}`, "time / library's bare reading", middle(ratios), fileLimit),
    );
    verdicts.push(verdict(`.${format} of a commune, worst`, "time / library's bare reading", ratios.at(-1) ?? NaN, worstFileLimit));
  }
  return verdicts;
}

const openVillages = 1_376;
/**
 * The peer reads the same sheets as the standard forms that they are. Ours takes nothing for granted: any layout, whose village each row is, by code or
 * by name, and what of each cell is to be mended.
 */
const recognitionLimit = 50;

/** The sheets of an open workbook with all that a large district has, recognised and read. */
async function openSheets(): Promise<readonly Verdict[]> {
  const district = districtOf(openVillages);
  const knowledge = intakeKnowledge(district);
  const grids = formSheetModels(district, { words: vi.forms, resultFormulas: false, notice: [] })
    .map(gridOf)
    .filter(({ sheet }) => /^(?:Khu dân cư|Đăng ký|Chấm điểm)/u.test(sheet));
  const sheets = grids.map(({ sheet, values, text }) => {
    return { sheet, hidden: false, values, text, merges: [], oldFonts: new Map<number, string>(), uncalculated: [] };
  });
  const cells = sheets.reduce((sum, { values }) => sum + values.reduce((count, row) => count + row.length, 0), 0);
  const times = await alternate(
    { rounds: 5, warmUps: 2 },
    clocked(() => readSource({ name: "mở.xlsx", sheets }, knowledge)),
    clocked(() => readDistrict(grids)),
  );
  console.log(
    `recognition of ${sheets.length} open sheets, ${cells} cells: ${times.ours.toFixed(0)} ms, as standard forms ${times.peer.toFixed(0)} ms`,
  );
  return [
    verdict(`recognition of ${cells} open cells`, "time / reading them as standard forms", times.ours / times.peer, recognitionLimit),
  ];
}

const million = 1_000_000;
const gigabyteInMegabytes = 1_024;
const width = 20;

/** The largest files that are made here in fair time: the library needs minutes, and many gigabytes, to write as large an .xls. */
const largeFormats = ["xlsx", "csv"] as const;

function millionCells(format: (typeof largeFormats)[number]): Uint8Array {
  if (format === "xlsx") return workbookOf(million);
  const rows = Array.from({ length: million / width }, (_, row) =>
    Array.from({ length: width }, (_none, column) => (column % 2 === 0 ? `Thôn ${row} cột ${column}` : (row * column) / 4 + 1)),
  );
  return bookBytes([{ name: "S", cells: rows }], format);
}

/** A file of a million cells, read by a process of its own as `kdc merge` reads it: the peak of all that the process holds. */
function largestFiles(): readonly Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), "kdc-bench-"));
  try {
    return largeFormats.map((format) => {
      const path = join(folder, `large.${format}`);
      writeFileSync(path, millionCells(format));
      const { cells, refused, megabytes } = readInProcess(path);
      if (refused !== null || cells !== million) throw new Error(`large.${format}: ${cells} cells, ${refused ?? "read"}`);
      console.log(`a million cells in .${format}: ${megabytes.toFixed(0)} MB at the peak`);
      return verdict(`a million cells in .${format}`, "memory at the peak / 1 GB", megabytes / gigabyteInMegabytes, 1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Taking files in: time of a commune's file, recognition of what is open already, memory of the largest file. */
export async function benchIntake(): Promise<readonly Verdict[]> {
  return [...(await communeFiles()), ...(await openSheets()), ...largestFiles()];
}
