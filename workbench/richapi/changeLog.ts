import type { Changed } from "../model/formulaDependence";
import { boundingRect, contains } from "../model/rect";
import type { Rect } from "../model/types";

/** What changed in the workbook, for whoever shows it. */
export type HostChange =
  /** Contents (`values`) or looks of cells. */
  | { readonly kind: "values" | "formats"; readonly sheetId: string; readonly rect: Rect }
  /** Sheets added, deleted, renamed, moved, hidden. */
  | { readonly kind: "sheets" }
  /** Merges, widths, freezing, tables, charts, notes, page setup, protection of one sheet. */
  | { readonly kind: "layout"; readonly sheetId: string }
  | { readonly kind: "selection" }
  /** Formulas were calculated: any formula cell may show another value. */
  | { readonly kind: "calculated" };

/** Collects the changes of one request, joining neighbours: the client library writes large ranges slice by slice. */
export class ChangeLog {
  private changes: HostChange[] = [];
  private readonly changedSheets = new Set<string>();
  private readonly changedNames = new Set<string>();
  private anything = false;

  /** Whether something changed since formulas were last calculated. Set where it can't be told what. */
  get valuesDirty(): boolean {
    return this.anything || this.changedSheets.size > 0 || this.changedNames.size > 0;
  }

  set valuesDirty(isDirty: boolean) {
    this.anything = isDirty;
    if (isDirty) return;
    this.changedSheets.clear();
    this.changedNames.clear();
  }

  /** What changed since formulas were last calculated; null where it can't be told. */
  get changed(): Changed | null {
    return this.anything ? null : { sheets: new Set(this.changedSheets), names: new Set(this.changedNames) };
  }

  /** A defined name came, went, or changed. */
  name(name: string): void {
    this.changedNames.add(name);
  }

  cells(kind: "values" | "formats", sheetId: string, rect: Rect): void {
    if (kind === "values") this.changedSheets.add(sheetId);
    const last = this.changes.at(-1);
    if (last?.kind === kind && last.sheetId === sheetId && continues(last.rect, rect)) {
      this.changes[this.changes.length - 1] = { kind, sheetId, rect: boundingRect(last.rect, rect) };
    } else {
      this.changes.push({ kind, sheetId, rect: { ...rect } });
    }
  }

  note(change: HostChange): void {
    const last = this.changes.at(-1);
    if (last?.kind === change.kind && JSON.stringify(last) === JSON.stringify(change)) return;
    this.changes.push(change);
  }

  /** The changes so far, leaving the log empty. */
  take(): readonly HostChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}

/** The next slice below in the same columns, or a part of what is logged already. */
const continues = (logged: Rect, next: Rect): boolean =>
  contains(logged, next) ||
  (logged.firstColumn === next.firstColumn && logged.lastColumn === next.lastColumn && next.firstRow === logged.lastRow + 1);
