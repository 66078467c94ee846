import { openVillageDesk, watchSelection } from "../src/app/villageCards";
import { addSheets } from "../src/app/createForms";
import type { VillageDesk } from "../src/app/villageCards";
import { formSheetModels } from "../src/forms/write/formSheetModels";
import { vi } from "../src/i18n";
import { openSession } from "../workbench/cli/session";
import { createWorkbook } from "../workbench/model/createWorkbook";
import { cellRect } from "../workbench/model/rect";
import { districtOf } from "./support/district";
import { clocked, verdict, type Verdict } from "./support/measure";

const villages = 1_376;
const benchYear = 2022;
/** Rows of the score sheet that are selected, spread over all of it. */
const selections = 60;
/** Milliseconds from the selection event to the card. */
const limit = 100;

/** From the selection of a row to the card of its village, through Excel's own client library and the embedded host. The slowest counts, the first too. */
export async function benchVillage(): Promise<readonly Verdict[]> {
  const session = openSession(createWorkbook("Sheet1"));
  const added = await addSheets(
    session.excel,
    formSheetModels(districtOf(villages), { words: vi.forms, resultFormulas: false, notice: [] }),
  );
  if (!added.ok) throw new Error(`the forms were not written: ${added.error.code}`);
  const opened = await openVillageDesk(session.excel, benchYear);
  if (!opened.ok) throw new Error(`the year was refused: ${opened.error.code}`);
  const desk: VillageDesk = opened.value;
  const sheet = session.host.workbook.sheets.find(({ name }) => name === `Chấm điểm ${benchYear}`);
  if (sheet === undefined) throw new Error("the bench's workbook has a score sheet of the year");
  let arrived: (card: unknown) => void = () => undefined;
  const watching = await watchSelection(session.excel, (row) => {
    const found = row.ok ? desk.find(row.value) : null;
    if (found?.kind === "one") arrived(desk.cards.of(found.village.code));
  });
  if (!watching.ok) throw new Error(`the selection can't be watched: ${watching.error.code}`);
  const times: number[] = [];
  const step = Math.floor((sheet.cells.length - 1) / selections);
  for (let place = 0; place < selections; place += 1) {
    const select = clocked(async () => {
      const card = new Promise<unknown>((resolve) => (arrived = resolve));
      await session.host.userSelects(sheet.id, cellRect(1 + place * step, 4));
      return card;
    });
    times.push(await select());
  }
  await watching.value();
  const slowest = Math.max(...times);
  console.log(
    `village card among ${villages}: first ${(times[0] ?? NaN).toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms of ${times.length}`,
  );
  return [verdict(`village card, ${villages} villages`, `slowest selection / ${limit} ms`, slowest / limit, 1)];
}
