import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSheets } from "../../src/app/createForms";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { openSession, saveFile } from "../../workbench/cli/session";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { CellValue } from "../../workbench/model/types";

/** The year that the newcomer works on. */
export const tourYear = 2022;
export const messySheet = `Đăng ký ${tourYear}`;

/** The demo district as a newcomer may have it: the year's registrations on a sheet of her own, under title rows, villages by their names, not their codes. */
export async function messyBook(): Promise<Uint8Array> {
  const district = demoDistrict();
  const villages = new Map(district.villages.map((village) => [village.code, village]));
  const rows: readonly (readonly CellValue[])[] = [
    [`DANH SÁCH ĐĂNG KÝ DANH HIỆU NĂM ${tourYear}`],
    [],
    ["TT", "Xã", "Tên thôn", "Danh hiệu"],
    ...district.registrations
      .filter(({ year }) => year === tourYear)
      .map(({ village, title }, index) => [index + 1, villages.get(village)?.commune ?? "", villages.get(village)?.name ?? "", title]),
  ];
  const workbook = createWorkbook(messySheet);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  sheet.cells = rows.map((row) => row.map((value) => (value === "" ? undefined : { value, style: 0 })));
  const session = openSession(workbook);
  const kept = { ...district, registrations: district.registrations.filter(({ year }) => year !== tourYear) };
  const written = await addSheets(session.excel, formSheetModels(kept, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  const folder = mkdtempSync(join(tmpdir(), "kdc-tour-"));
  try {
    const path = join(folder, "so.xlsx");
    await saveFile(session, path);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
