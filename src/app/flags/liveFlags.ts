import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../../excel";
import type { Edit, StopWatching } from "../../excel/flags";
import { clearFlags, flaggedSheets, watchEdits } from "../../excel/flags";
import type { FlagBook } from "./flagBook";
import { readFlagBook } from "./flagBook";
import { askedBy } from "./pendingEdits";
import { overviewOf } from "./overviewOf";
import type { FlagsOverview } from "./types";
import type { Flagged, FlagWords } from "./writing";
import { writeLost, writeRows, writeSource } from "./writing";

/** The flags of a workbook: switched on and off a sheet at a time, and kept up to date as long as the add-in runs. */
export interface LiveFlags {
  /** Reads the workbook: its score sheets, and which bear flags. */
  readonly look: () => Promise<Result<FlagsOverview, ExcelRefusal>>;
  readonly switchOn: (sheetId: string) => Promise<Result<FlagsStep, ExcelRefusal>>;
  readonly switchOff: (sheetId: string) => Promise<Result<FlagsStep, ExcelRefusal>>;
  /** The overview as it stands; null before the first look. */
  readonly getState: () => FlagsOverview | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Settles when nothing waits to be done. */
  readonly settled: () => Promise<void>;
}

export interface FlagsStep {
  readonly overview: FlagsOverview;
  readonly undo: UndoHandle | null;
}

type Work<T> = () => Promise<Result<T, ExcelRefusal>>;

/** One workbook's flags, one step at a time; edits that come meanwhile are gathered and done together. */
class Desk {
  private book: FlagBook | null = null;
  /** Sheets with flags: those that we keep up to date, and (`isLive` false) those left from before. */
  private readonly flagged = new Map<string, Flagged>();
  private readonly listeners = new Set<() => void>();
  private state: FlagsOverview | null = null;
  private stop: StopWatching | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly changedRows = new Map<string, Set<number>>();
  private wantsAll = false;
  private isQueued = false;

  constructor(
    private readonly excel: ExcelAccess,
    private readonly words: FlagWords,
  ) {}

  readonly getState = (): FlagsOverview | null => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly settled = async (): Promise<void> => {
    for (let last: unknown = null; last !== this.queue;) {
      last = this.queue;
      await this.queue;
    }
  };

  readonly look = (): Promise<Result<FlagsOverview, ExcelRefusal>> =>
    this.inTurn(async () => {
      const book = await this.read();
      return book.ok ? ok(this.tell()) : book;
    });

  readonly switchOn = (sheetId: string): Promise<Result<FlagsStep, ExcelRefusal>> =>
    this.inTurn(async () => {
      const watching = await this.watch();
      if (!watching.ok) return watching;
      const book = await this.read();
      if (!book.ok) return book;
      const source = book.value.sources.get(sheetId);
      if (source === undefined) return refuse({ code: "sheet-gone", sheet: book.value.names.get(sheetId) ?? null });
      const wasOn = this.flagged.has(sheetId);
      const written = await writeSource(this.excel, book.value, source, this.words);
      if (!written.ok) return written;
      this.flagged.set(sheetId, { ...written.value, isLive: true });
      const undo: UndoHandle = {
        removes: [],
        restores: [source.sheet],
        undo: async () => {
          const off = await this.switchOff(sheetId);
          return off.ok ? ok(undefined) : off;
        },
      };
      return ok({ overview: this.tell(), undo: wasOn ? null : undo });
    });

  readonly switchOff = (sheetId: string): Promise<Result<FlagsStep, ExcelRefusal>> =>
    this.inTurn(async () => {
      const cleared = await clearFlags(this.excel, sheetId);
      if (!cleared.ok) return cleared;
      this.flagged.delete(sheetId);
      if (![...this.flagged.values()].some(({ isLive }) => isLive)) await this.unwatch();
      return ok({ overview: this.tell(), undo: null });
    });

  private inTurn<T>(work: Work<T>): Promise<Result<T, ExcelRefusal>> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async watch(): Promise<Result<void, ExcelRefusal>> {
    if (this.stop !== null) return ok(undefined);
    const watching = await watchEdits(this.excel, (edit) => this.onEdit(edit));
    if (!watching.ok) return watching;
    this.stop = watching.value;
    return ok(undefined);
  }

  private async unwatch(): Promise<void> {
    const { stop } = this;
    this.stop = null;
    await stop?.();
  }

  /** Reads the forms and the marks; what bears flags and was not switched on here was left from before. */
  private async read(): Promise<Result<FlagBook, ExcelRefusal>> {
    const book = await readFlagBook(this.excel);
    if (!book.ok) return book;
    const marked = await flaggedSheets(this.excel);
    if (!marked.ok) return marked;
    const ids = new Set(marked.value.map(({ sheetId }) => sheetId));
    for (const sheetId of this.flagged.keys()) if (!ids.has(sheetId)) this.flagged.delete(sheetId);
    for (const { sheetId, range } of marked.value) {
      const known = this.flagged.get(sheetId);
      this.flagged.set(sheetId, { range, kept: known?.kept ?? [], isLive: known?.isLive ?? false });
    }
    this.book = book.value;
    return book;
  }

  private onEdit(edit: Edit): void {
    const columns = [...this.flagged].filter(([, { isLive }]) => isLive);
    const asked = askedBy(edit, this.book, new Map(columns.map(([id, { range }]) => [id, { column: range?.firstColumn ?? -1 }])));
    if (asked.kind === "nothing") return;
    if (asked.kind === "rows") this.remember(asked.sheetId, asked.rows);
    else this.wantsAll = true;
    if (this.isQueued) return;
    this.isQueued = true;
    void this.inTurn(() => this.update());
  }

  private remember(sheetId: string, rows: Iterable<number>): void {
    this.changedRows.set(sheetId, new Set([...(this.changedRows.get(sheetId) ?? []), ...rows]));
  }

  private async update(): Promise<Result<void, ExcelRefusal>> {
    this.isQueued = false;
    const rows = [...this.changedRows];
    const all = this.wantsAll || this.book === null;
    this.changedRows.clear();
    this.wantsAll = false;
    const done = all ? await this.updateAll() : await this.updateRows(rows);
    if (!done.ok) {
      // Mostly the next cell is being typed already: what was asked for is done with that one.
      this.wantsAll ||= all;
      for (const [sheetId, changed] of rows) this.remember(sheetId, changed);
    }
    this.tell(done.ok || done.error.code === "cell-edit-mode" ? null : done.error);
    return done;
  }

  private async updateRows(changed: readonly (readonly [string, ReadonlySet<number>])[]): Promise<Result<void, ExcelRefusal>> {
    for (const [sheetId, rows] of changed) {
      const flagged = this.flagged.get(sheetId);
      const source = this.book?.sources.get(sheetId);
      if (flagged?.isLive !== true || this.book === null || source === undefined) continue;
      const written = await writeRows(this.excel, this.book, source, rows, flagged, this.words);
      if (!written.ok) {
        this.flagged.set(sheetId, { ...flagged, isLive: written.error.code !== "sheet-gone", isStale: true });
        return written;
      }
      if (written.value === "moved") return this.updateAll();
      this.flagged.set(sheetId, written.value);
    }
    return ok(undefined);
  }

  private async updateAll(): Promise<Result<void, ExcelRefusal>> {
    const book = await this.read();
    if (!book.ok) return this.allStale(book.error);
    for (const [sheetId, flagged] of this.flagged) {
      if (!flagged.isLive) continue;
      const source = book.value.sources.get(sheetId);
      const written =
        source === undefined
          ? await writeLost(this.excel, sheetId, flagged, this.words)
          : await writeSource(this.excel, book.value, source, this.words);
      if (!written.ok) return this.allStale(written.error);
      this.flagged.set(sheetId, { ...written.value, isLive: true });
    }
    return ok(undefined);
  }

  private allStale(refusal: ExcelRefusal): Result<never, ExcelRefusal> {
    for (const [sheetId, flagged] of this.flagged) this.flagged.set(sheetId, { ...flagged, isStale: true });
    return refuse(refusal);
  }

  private tell(problem: ExcelRefusal | null = null): FlagsOverview {
    this.state = overviewOf(this.book, this.flagged, problem);
    this.listeners.forEach((listener) => listener());
    return this.state;
  }
}

const desks = new WeakMap<ExcelAccess, LiveFlags>();

/** The flags of the workbook behind this access: the same ones each time it is asked for, since they outlive the screen that switches them. */
export function liveFlags(excel: ExcelAccess, words: FlagWords): LiveFlags {
  const desk = desks.get(excel) ?? new Desk(excel, words);
  desks.set(excel, desk);
  return desk;
}
