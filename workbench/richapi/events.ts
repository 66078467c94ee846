import type { EventEntry } from "./protocol";

/** Event numbers of the client library; they stand beside each event in its debug build. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
} as const;

export type EventName = keyof typeof eventTypes;

/** Events of the collection are addressed to the workbook, events of one sheet to the sheet's id. */
export const workbookTarget = "Workbook";

/** Which events the add-in asked for, and those that wait to be sent after the present answer. */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private waiting: EventEntry[] = [];
  enabled = true;

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    const count = this.registrations.get(key) ?? 0;
    if (count <= 1) this.registrations.delete(key);
    else this.registrations.set(key, count - 1);
  }

  /** Queues the event for those who asked for it: on the workbook, and on the sheet concerned. */
  raise(name: EventName, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [workbookTarget, sheetId]) {
      if (this.registrations.has(`${name} ${targetId}`)) this.waiting.push({ messageType: eventTypes[name], targetId, message });
    }
  }

  isAwaited(name: EventName, sheetId: string): boolean {
    return this.enabled && [workbookTarget, sheetId].some((targetId) => this.registrations.has(`${name} ${targetId}`));
  }

  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
