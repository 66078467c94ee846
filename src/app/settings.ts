import type { District, Settings } from "../core/domain/district";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../excel";
import { appendRows, joinedUndo, updateRows } from "../excel";
import { cellStyles } from "../forms/model/styles";
import type { SettingsPlace } from "../forms/read/settingsPlace";
import { settingsPlace } from "../forms/read/settingsPlace";
import type { SettingKey } from "../forms/schema/settingKeys";
import { settingKeys } from "../forms/schema/settingKeys";
import type { SettingRow } from "../forms/schema/settings";
import { settingsForm } from "../forms/schema/settings";
import { formSheetModels } from "../forms/write/formSheetModels";
import type { SheetGrid } from "../forms/model/grid";
import { knownAround } from "../forms/write/knownAround";
import { placedRows } from "../forms/write/placedRows";
import { formMark } from "../forms/write/sheet";
import type { Words } from "../i18n";
import type { UndoableStep } from "./allOrNone";
import { allOrNone } from "./allOrNone";
import { addSheets } from "./createForms";
import type { FormsReading } from "./readForms";
import { readForms } from "./readForms";

/** A setting in words, as it stands or as it holds by default. */
export interface SettingValue {
  readonly key: string;
  readonly value: string;
  /** Empty where any text may stand. */
  readonly options: readonly string[];
}

/** Texts by key, as typed. A blank one leaves the default. */
export type SettingChanges = ReadonlyMap<string, string>;

export interface SavedSettings {
  /** Keys whose texts can't be understood; where there is one, nothing was written. */
  readonly invalid: readonly string[];
  readonly undo: UndoHandle | null;
}

/** Whether a key takes a text. */
export function takesSetting(key: string, text: string): boolean {
  return text.trim() === "" || settingKeys.find((each) => each.key === key)?.read(text.trim()) !== null;
}

function valuesOf(settings: Settings): readonly SettingValue[] {
  return settingKeys.map(({ key, options, write }) => ({ key, value: write(settings), options }));
}

/** All settings of the workbook, in the order of the form. */
export async function readSettings(excel: ExcelAccess): Promise<Result<readonly SettingValue[], ExcelRefusal>> {
  const reading = await readForms(excel);
  return reading.ok ? ok(valuesOf(reading.value.district.settings)) : reading;
}

interface Changed {
  readonly key: SettingKey;
  readonly text: string;
}

/** What differs from what holds now. */
function changedIn(settings: Settings, changes: SettingChanges): readonly Changed[] {
  return settingKeys.flatMap((key) => {
    const text = changes.get(key.key)?.trim();
    return text === undefined || text === key.write(settings) ? [] : [{ key, text }];
  });
}

function withChanges(district: District, changed: readonly Changed[]): District {
  const read = changed.map(({ key, text }) => (text === "" ? {} : (key.read(text) ?? {})));
  return { ...district, settings: Object.assign({}, district.settings, ...read) as Settings };
}

type Writing = Result<readonly UndoHandle[], ExcelRefusal>;

/** Whatever a setting is, it is text. */
const valueFormat = cellStyles.textCode.numberFormat;

/** Changes the cells of the keys that stand in the form. */
function updateCells(
  excel: ExcelAccess,
  grids: readonly SheetGrid[],
  { place, cells }: SettingsPlace,
  changed: readonly Changed[],
): readonly UndoableStep[] {
  const updates = changed.flatMap(({ key, text }) => {
    const cell = cells.get(key.key);
    return cell === undefined ? [] : [{ row: cell.row, column: cell.column, before: cell.value, after: text, numberFormat: valueFormat }];
  });
  if (updates.length === 0) return [];
  const known = knownAround(
    grids.find(({ sheet }) => sheet === place.sheet),
    updates,
    updates,
  );
  return [() => updateRows(excel, { sheet: place.sheet, cells: updates, known })];
}

/** Adds lines for the keys that the form lacks. */
function addLines(
  excel: ExcelAccess,
  { place, cells }: SettingsPlace,
  changed: readonly Changed[],
  words: Pick<Words, "forms">,
): readonly UndoableStep[] {
  const { sheet, afterRow, hasData: afterData, above, firstColumn, lastColumn } = place;
  const origin = { table: { sheet, columns: Object.fromEntries(place.columns) }, row: afterRow };
  const lines = changed
    .filter(({ key }) => !cells.has(key.key))
    .map(({ key: { key }, text }): SettingRow => ({ key, value: text, note: words.forms.settingNotes[key] ?? "", origin }));
  if (lines.length === 0) return [];
  const rows = placedRows(settingsForm, lines, place);
  return [() => appendRows(excel, { sheet, afterRow, afterData, above, firstColumn, lastColumn, ...rows })];
}

async function addForm(excel: ExcelAccess, district: District, words: Pick<Words, "forms">): Promise<Writing> {
  const mark = formMark(settingsForm.table);
  const models = formSheetModels(district, { words: words.forms, resultFormulas: false, notice: [] }).filter(
    (model) => model.mark === mark,
  );
  const added = await addSheets(excel, models);
  if (!added.ok) return added;
  return ok(added.value.undo === null ? [] : [added.value.undo]);
}

async function write(
  excel: ExcelAccess,
  reading: FormsReading,
  changed: readonly Changed[],
  words: Pick<Words, "forms">,
): Promise<Writing> {
  const found = settingsPlace(reading.workbook.grids);
  if (found === null) return addForm(excel, withChanges(reading.district, changed), words);
  return allOrNone([...updateCells(excel, reading.workbook.grids, found, changed), ...addLines(excel, found, changed, words)]);
}

/**
 * Writes settings into the form Cấu hình: in the cells of the keys that stand there, below it for the others; where the workbook has no such form, it is
 * added. Only what differs from what holds is written, as one step that can be taken back.
 */
export async function saveSettings(
  excel: ExcelAccess,
  changes: SettingChanges,
  words: Pick<Words, "forms">,
): Promise<Result<SavedSettings, ExcelRefusal>> {
  const invalid = [...changes].flatMap(([key, text]) => (takesSetting(key, text) ? [] : [key]));
  if (invalid.length > 0) return ok({ invalid, undo: null });
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const changed = changedIn(reading.value.district.settings, changes);
  if (changed.length === 0) return ok({ invalid, undo: null });
  const written = await write(excel, reading.value, changed, words);
  return written.ok ? ok({ invalid, undo: written.value.length === 0 ? null : joinedUndo(written.value) }) : written;
}
