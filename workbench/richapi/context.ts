import type { WorkbookLocale } from "../model/displayText";
import type { CellValue, Rect, Sheet, WorkbookModel } from "../model/types";
import type { ChangeLog } from "./changeLog";
import type { EventHub } from "./events";
import type { HostObject } from "./hostClass";
import type { ReferenceTable } from "./references";
import type { ClassName, RefByClass } from "./refs";

export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Until the end of the present request. */
  calculationSuspended: boolean;
  /** Asked for by `application.calculate`, whatever the mode. */
  calculationRequested: boolean;
}

/** What the classes of the API work with. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly locale: WorkbookLocale;
  /** ExcelApi 1.`apiMinor`. */
  readonly apiMinor: number;
  readonly application: ApplicationState;
  readonly references: ReferenceTable;
  readonly changes: ChangeLog;
  readonly events: EventHub;
  object<K extends ClassName>(className: K, ref: RefByClass[K]): HostObject;
  /** @throws HostError ItemNotFound where the sheet was deleted meanwhile. */
  sheet(sheetId: string): Sheet;
  range(sheetId: string, rect: Rect): HostObject;
  displayText(value: CellValue, numberFormat: string): string;
}
