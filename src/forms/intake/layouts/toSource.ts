import { a1 } from "../../../core/findings/origin";
import type { IntakeRow, Rejection, RejectReason } from "../types";
import type { SheetTable } from "./sheetTable";

/** A cell and the sheet that it stands in, as results tell them. */
interface Told {
  readonly sheet: string;
  readonly cell: string;
}

const address = /^([A-Z]+)(\d+)$/u;
const letters = 26;

/** Leads cells of a table back to the sheet of the source. */
export class ToSource {
  constructor(
    private readonly table: SheetTable,
    /** The sheet's own name: a table among several goes by its heading. */
    private readonly sheet: string,
  ) {}

  cell(cell: string): string {
    const [, column = "A", row = "1"] = address.exec(cell) ?? [];
    const index = [...column].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0) - 1;
    const place = this.table.placeOf(Number(row) - 1, index);
    return a1(place.row, place.column);
  }

  readonly named = <T extends Pick<Told, "sheet">>(one: T): T => ({ ...one, sheet: this.sheet });

  readonly told = <T extends Told>(one: T): T => ({ ...one, sheet: this.sheet, cell: this.cell(one.cell) });

  rejection(one: Rejection): Rejection {
    return this.told({ ...one, reason: this.reason(one.reason) });
  }

  row(row: IntakeRow): IntakeRow {
    return { ...row, at: this.told(row.at), repairs: row.repairs.map(this.told), proposals: row.proposals.map(this.told) };
  }

  private reason(reason: RejectReason): RejectReason {
    if (reason.code !== "finding") return reason;
    const { cell } = reason.finding;
    return { ...reason, finding: { ...reason.finding, sheet: this.sheet, cell: cell === null ? null : this.cell(cell) } };
  }
}
