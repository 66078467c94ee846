import { displayTextCache } from "../model/displayText";
import type { WorkbookLocale } from "../model/displayText";
import { findSheet } from "../model/sheets";
import type { CellValue, Rect, Sheet, WorkbookModel } from "../model/types";
import { ChangeLog } from "./changeLog";
import type { ApplicationState, HostContext } from "./context";
import { itemNotFound } from "./errors";
import { EventHub } from "./events";
import type { HostClass, HostObject } from "./hostClass";
import { ReferenceTable } from "./references";
import type { ClassName, RefByClass } from "./refs";

export type ClassRegistry = { readonly [K in ClassName]: HostClass<RefByClass[K]> };

/** How many number texts are remembered before the memory is dropped. */
const rememberedTexts = 200000;

/** The state of one embedded host, as its classes see it. */
export class HostState implements HostContext {
  readonly application: ApplicationState = { calculationMode: "Automatic", calculationSuspended: false, calculationRequested: false };
  readonly references = new ReferenceTable();
  readonly changes = new ChangeLog();
  readonly events = new EventHub();
  private cachedText: (value: CellValue, numberFormat: string) => string;
  private asked = 0;

  constructor(
    private readonly classes: ClassRegistry,
    readonly workbook: WorkbookModel,
    readonly locale: WorkbookLocale,
    readonly apiMinor: number,
  ) {
    this.cachedText = displayTextCache(locale);
  }

  object<K extends ClassName>(className: K, ref: RefByClass[K]): HostObject {
    return { hostClass: this.classes[className], ref };
  }

  sheet(sheetId: string): Sheet {
    const sheet = findSheet(this.workbook, sheetId);
    if (!sheet) throw itemNotFound("the sheet was deleted");
    return sheet;
  }

  range(sheetId: string, rect: Rect): HostObject {
    return this.object("Range", { sheetId, rect });
  }

  displayText(value: CellValue, numberFormat: string): string {
    this.asked += 1;
    if (this.asked > rememberedTexts * 10) {
      this.asked = 0;
      this.cachedText = displayTextCache(this.locale);
    }
    return this.cachedText(value, numberFormat);
  }
}
