import { villageRow } from "../../support/rows";
import { criterion, smallDistrict } from "../../support/smallDistrict";
import type { IntakePlan } from "../../../src/forms/intake/planIntake";
import { planIntake } from "../../../src/forms/intake/planIntake";
import { intakeKnowledge, readSource } from "../../../src/forms/intake/readSource";
import type { SourceBook, SourceSheet } from "../../../src/forms/intake/sourceSheet";
import type { CellContent } from "../../../src/forms/model/grid";

type Cells = readonly (readonly CellContent[])[];

/** A sheet of a commune's workbook typed by hand: each cell displays its value. */
export function source(sheet: string, values: Cells, more: Partial<SourceSheet> = {}): SourceSheet {
  const text = values.map((row) => row.map(String));
  return { sheet, hidden: false, values, text, merges: [], oldFonts: new Map(), uncalculated: [], ...more };
}

export function book(name: string, ...sheets: readonly SourceSheet[]): SourceBook {
  return { name, sheets };
}

/** Two communes; names of villages that are easily mixed up. */
export const district = smallDistrict({
  criteria: [criterion("1.1"), criterion("2.1", { name: "An ninh trật tự" })],
  villages: [
    villageRow("LA-01", { commune: "Lộc An", name: "Thôn 1" }),
    villageRow("LA-02", { commune: "Lộc An", name: "Thôn 2" }),
    villageRow("LA-03", { commune: "Lộc An", name: "Đồi Chè" }),
    villageRow("LA-04", { commune: "Lộc An", name: "Đôi Che" }),
    villageRow("LB-01", { commune: "Lộc Bắc", name: "Thôn 1" }),
  ],
});

/** The plan for one file against the district. */
export function planOf(file: SourceBook, of = district): IntakePlan {
  const [plan] = planIntake(of, [readSource(file, intakeKnowledge(of))]);
  if (plan === undefined) throw new Error("A file has a plan.");
  return plan;
}

/** The rows that a plan takes, as plain objects. */
export function taken({ taken: rows }: IntakePlan): readonly Readonly<Record<string, unknown>>[] {
  return rows.map(({ form, cells }) => ({ form, ...Object.fromEntries(cells) }));
}

export function rejected({ rejected: rows }: IntakePlan): readonly (readonly [string, string])[] {
  return rows.map(({ cell, reason }) => [cell, reason.code === "finding" ? reason.finding.code : reason.code] as const);
}
