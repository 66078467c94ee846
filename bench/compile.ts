import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { compileYear as compileInExcel, computeYear } from "../src/app/compileYear";
import { addSheets } from "../src/app/createForms";
import type { YearResult } from "../src/core/domain/yearResult";
import { readDistrict } from "../src/forms/read/readDistrict";
import { annualSheets } from "../src/forms/sheets/annual";
import { formSheetModels } from "../src/forms/write/formSheetModels";
import type { SheetModel } from "../src/forms/model/sheetModel";
import { vi } from "../src/i18n";
import { gridOf } from "../test/support/gridOf";
import { openSession } from "../workbench/cli/session";
import { createWorkbook } from "../workbench/model/createWorkbook";
import { writeXlsx } from "../workbench/xlsx/writeXlsx";
import { districtOf } from "./support/district";
import { ensureLibreOffice, Recalculator } from "./support/libreOffice";
import { alternate, clocked, verdict, type Verdict } from "./support/measure";
import type { Proof } from "./support/nativeFormulas";
import { nativeFormulaWorkbook, proofOf } from "./support/nativeFormulas";

const benchYear = 2022;
/** Villages, the share of LibreOffice's time a compile may take, and how both are timed: its largest round alone takes minutes. */
const sizes = [
  { villages: 126, limit: 1 / 10, turns: { rounds: 40, repeats: 3, warmUps: 100 } },
  { villages: 1376, limit: 1 / 50, turns: { rounds: 9, repeats: 3, warmUps: 25 } },
  { villages: 10000, limit: 1 / 150, turns: { rounds: 1, repeats: 9, warmUps: 10 } },
] as const;
/** Excel on the web takes 5 MB a message; we stay under 4. */
const messageLimit = 4 * 1024 * 1024;
const tripLimit = 4;
const leastFill = 0.4;

/** LibreOffice's figures are ours, to the last digit that sums of fractions leave alone. */
function assertSame(theirs: readonly number[], ours: Proof): void {
  const isSame = theirs.length === ours.length && ours.every((figure, index) => Math.abs(figure - (theirs[index] ?? NaN)) < 1e-6);
  if (!isSame) throw new Error(`LibreOffice finds ${theirs.join(" ")}, we find ${ours.join(" ")}`);
}

function forms(villages: number): readonly SheetModel[] {
  return formSheetModels(districtOf(villages), { words: vi.forms, resultFormulas: false, notice: [] });
}

function resultOf(run: ReturnType<typeof computeYear>): YearResult {
  if (!run.ok) throw new Error(`the bench's district does not compile: ${JSON.stringify(run.error[0])}`);
  return run.value;
}

/** The whole job in memory - cells in, sheet models out - by turns with LibreOffice recalculating it as native formulas. */
async function againstLibreOffice(office: Recalculator, { villages, limit, turns }: (typeof sizes)[number]): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "kdc-bench-"));
  try {
    const peer = join(folder, "native.xlsx");
    writeFileSync(peer, await writeXlsx(nativeFormulaWorkbook(districtOf(villages), benchYear)));
    await office.open(peer);
    const grids = forms(villages).map(gridOf);
    let expected: Proof = [];
    const times = await alternate(
      turns,
      clocked(() => {
        const result = resultOf(computeYear(readDistrict(grids, { scoresOf: benchYear }), benchYear));
        expected = proofOf(result);
        return annualSheets(result, vi.sheets);
      }),
      async () => {
        const { ms, checks } = await office.recalculate();
        assertSame(checks, expected);
        return ms;
      },
    );
    await office.close();
    console.log(
      `compile ${villages}: first ${times.first.toFixed(0)} ms, warm ${times.ours.toFixed(1)} ms; LibreOffice ${times.peer.toFixed(0)} ms`,
    );
    return verdict(`compile ${villages} villages`, "time / LibreOffice recalculating", times.ours / times.peer, limit);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same job through Excel's client library: how many messages, and how large the largest. */
async function throughExcel(villages: number): Promise<readonly Verdict[]> {
  const session = openSession(createWorkbook("Sheet1"));
  const added = await addSheets(session.excel, forms(villages));
  if (!added.ok) throw new Error(`the forms were not written: ${added.error.code}`);
  const before = session.host.stats.roundTrips.length;
  const compiled = await compileInExcel({ year: benchYear, excel: session.excel, words: vi });
  if (!compiled.ok) throw new Error(`the compile was refused: ${compiled.error.code}`);
  const trips = session.host.stats.roundTrips.slice(before);
  const bytes = trips.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
  const largest = Math.max(...trips.flatMap((trip) => [trip.requestBytes, trip.responseBytes]));
  const name = `compile ${villages} villages`;
  console.log(`${name} in the embedded host: ${trips.length} round trips, ${(bytes / 1e6).toFixed(2)} MB in all`);
  // Four messages where all fits. Where it does not, blocks: how large a block of cells becomes is only known once it is there, so they are planned
  // with room to spare, and must be two fifths full on average.
  const allowed = bytes <= messageLimit ? tripLimit : tripLimit + Math.ceil(bytes / (messageLimit * leastFill));
  return [
    verdict(name, `round trips / ${allowed}`, trips.length / allowed, 1),
    verdict(name, "largest message / 4 MB", largest / messageLimit, 1),
  ];
}

/** The main job against its peer and within its limits. */
export async function benchCompile(): Promise<readonly Verdict[]> {
  ensureLibreOffice();
  const office = new Recalculator();
  const verdicts: Verdict[] = [];
  try {
    for (const size of sizes) verdicts.push(await againstLibreOffice(office, size));
  } finally {
    await office.quit();
  }
  for (const { villages } of sizes) verdicts.push(...(await throughExcel(villages)));
  return verdicts;
}
