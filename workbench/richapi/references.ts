import type { RangeRef } from "./refs";

/** The ranges an add-in keeps between round trips, by their reference ids. */
export class ReferenceTable {
  private readonly kept = new Map<string, RangeRef>();
  private next = 1;

  keep(ref: RangeRef): string {
    const id = `r${this.next++}`;
    this.kept.set(id, ref);
    return id;
  }

  find(id: string): RangeRef | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  all(): Iterable<RangeRef> {
    return this.kept.values();
  }
}
