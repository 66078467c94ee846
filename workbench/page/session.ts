import type { EmbeddedHost, HostChange } from "../host";
import { startHost } from "../host";
import type { FormulaEngine, Sheet, WorkbookModel } from "../model/types";
import { UnsupportedEntry } from "../model/typedEntry";
import type { TypedValues } from "./grid/userChanges";
import { WorkbookGrid } from "./grid/workbookGrid";
import type { PaneFrame } from "./paneFrame";
import type { PageSettings } from "./settings";
import { pageWords } from "./words";

export interface SessionParts {
  readonly gridPlace: HTMLElement;
  readonly pane: PaneFrame;
  readonly engine: FormulaEngine;
  readonly settings: PageSettings;
  /** The sheet on view, or something on it, may have changed. */
  readonly onShown: (workbook: WorkbookModel, sheet: Sheet) => void;
  readonly onProblem: (message: string) => void;
}

/** Excel answers later, never at once: what the user does in between gets its turn. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** One open workbook: the host over it, the grid that shows it, the pane that works on it. */
export class Session {
  private host: EmbeddedHost | null = null;
  private grid: WorkbookGrid | null = null;
  private leaveHost: () => void = () => undefined;
  private waiting: HostChange[] = [];
  private lastEdit: Promise<void> = Promise.resolve();

  constructor(private readonly parts: SessionParts) {}

  get workbook(): WorkbookModel | null {
    return this.host?.workbook ?? null;
  }

  /** The workbook once all that was typed is in it, calculated. */
  async settledWorkbook(): Promise<WorkbookModel | null> {
    await this.lastEdit;
    return this.workbook;
  }

  async open(workbook: WorkbookModel): Promise<void> {
    const { parts } = this;
    this.leaveHost();
    this.waiting = [];
    const host = startHost({ workbook, engine: parts.engine, locale: "vi-VN" });
    host.beforeRequest(nextTask);
    this.host = host;
    this.leaveHost = host.onChange((changes) => this.later(changes));
    this.showIn(workbook);
    await this.loadPane();
    await host.calculate();
  }

  /** Opens the pane anew, as Excel does when its language changes. */
  async loadPane(): Promise<void> {
    const { pane, settings } = this.parts;
    if (this.host) await pane.load(this.host, pageWords[settings.language].paneTitle);
  }

  setDark(dark: boolean): void {
    this.grid?.setDark(dark);
  }

  private showIn(workbook: WorkbookModel): void {
    if (this.grid) this.grid.open(workbook);
    else {
      this.grid = new WorkbookGrid(this.parts.gridPlace, workbook, {
        onTyped: (typed) => this.type(typed),
        onSelected: (sheetId, rect) => void this.host?.userSelects(sheetId, rect),
      });
    }
    this.tell();
  }

  private type({ sheetId, rect, values }: TypedValues): void {
    if (!this.host) return;
    this.lastEdit = this.host.userEdits(sheetId, rect, values).catch((error: unknown) => this.notTyped(error));
  }

  /** Excel's client library writes in many requests: the grid is drawn once a frame, not once a request. */
  private later(changes: readonly HostChange[]): void {
    if (this.waiting.length === 0) requestAnimationFrame(() => this.draw());
    this.waiting.push(...changes);
  }

  private draw(): void {
    const changes = this.waiting;
    this.waiting = [];
    this.grid?.apply(changes);
    this.tell();
  }

  private tell(): void {
    const { workbook } = this;
    const shown = workbook?.sheets.find(({ id }) => id === workbook.activeSheetId);
    if (workbook && shown) this.parts.onShown(workbook, shown);
  }

  /** The grid holds what was typed, the workbook does not: the workbook is shown again. */
  private notTyped(error: unknown): void {
    const { notTyped } = pageWords[this.parts.settings.language];
    this.parts.onProblem(error instanceof UnsupportedEntry ? `${notTyped} ${error.message}` : notTyped);
    if (this.workbook) this.grid?.open(this.workbook);
  }
}
