import type { District } from "../../../src/core/domain/district";
import { year } from "../../../src/core/domain/names";
import { finding } from "../../../src/core/findings/finding";
import type { YearWork } from "../../../src/core/yearWork/types";
import { yearWork } from "../../../src/core/yearWork/yearWork";
import { ledgerRow, registrationRow } from "../../support/rows";
import { conclusion, KDCTB, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

const untouched = { findings: [], summarySheet: null };

function workOf(more: Partial<District>, surroundings: Parameters<typeof yearWork>[2] = untouched): YearWork {
  const work = yearWork(smallDistrict(more), year(2022), surroundings);
  if (!work.ok) throw new Error(work.error.map(({ code }) => code).join(", "));
  return work.value;
}

const oneEach = [registrationRow(2022, "A1", "KDCTB"), registrationRow(2022, "B1", "KDCTB", 2)];
const scored = [scoreTable(scoreRow("A1", "Huyện", [5, 5]), scoreRow("B1", "Huyện", [5, 1]))];
const concluded = [conclusion("A1", KDCTB, true), conclusion("B1", KDCTB, false)];

it.each<[name: string, district: Partial<District>, summarySheet: string | null, stages: string, next: YearWork["next"]]>([
  ["nothing is there", {}, null, "open waiting waiting waiting waiting waiting", "registrations"],
  ["one commune has registered", { registrations: oneEach.slice(0, 1) }, null, "open open done waiting waiting open", "registrations"],
  ["all communes have registered", { registrations: oneEach }, null, "done open done waiting waiting open", "scores"],
  [
    "one village lacks a score",
    { registrations: oneEach, scoreTables: [scoreTable(scoreRow("A1", "Huyện", [5, 5]), scoreRow("B1", "Huyện", [5, ""]))] },
    null,
    "done open done waiting waiting open",
    "scores",
  ],
  ["all is scored", { registrations: oneEach, scoreTables: scored }, null, "done done done open waiting open", "council"],
  [
    "the council has concluded",
    { registrations: oneEach, scoreTables: scored, conclusions: concluded },
    null,
    "done done done done open open",
    "ledger",
  ],
  [
    "the decision is recorded",
    { registrations: oneEach, scoreTables: scored, conclusions: concluded, ledger: [ledgerRow(2022, "A1", "KDCTB")] },
    null,
    "done done done done done open",
    "summary",
  ],
  [
    "the summary is written",
    { registrations: oneEach, scoreTables: scored, conclusions: concluded, ledger: [ledgerRow(2022, "A1", "KDCTB")] },
    "TH 2022",
    "done done done done done done",
    null,
  ],
  [
    "what was not scored by the decision is not asked for any more",
    {
      registrations: oneEach,
      scoreTables: scored.map(({ rows, ...table }) => ({ ...table, rows: rows.slice(0, 1) })),
      ledger: [ledgerRow(2022, "A1", "KDCTB")],
    },
    "TH 2022",
    "done open done done done done",
    null,
  ],
])("%s", (_name, district, summarySheet, stages, next) => {
  const work = workOf(district, { findings: [], summarySheet });
  expect(Object.values(work.stages).join(" ")).toBe(stages);
  expect(work.next).toBe(next);
});

it("names the communes from which no registration came, but not those without a village in the year", () => {
  const { communes, missingCommunes } = workOf({ registrations: oneEach.slice(1) });
  expect([communes, missingCommunes]).toEqual([2, ["Lộc An"]]);
});

it("takes a veto that hides blanks for a village that is not fully scored", () => {
  const scoreTables = [scoreTable(scoreRow("A1", "Huyện", ["", 0]), scoreRow("B1", "Huyện", [5, 0]))];
  expect(workOf({ registrations: oneEach, scoreTables })).toMatchObject({ registrations: 2, fullyScored: 1 });
});

it("counts the findings of reading and of the year together, and does not take a warning for an error", () => {
  const unreadable = finding("invalid-row", { sheet: "Đăng ký", cell: "A2" }, { form: "Đăng ký", field: "Năm", value: "x" });
  const work = workOf(
    { registrations: [...oneEach, registrationRow(2022, "A1", "KDCTB", 3)], scoreTables: scored },
    { findings: [unreadable], summarySheet: null },
  );
  expect([work.errors, work.warnings, work.stages.checks, work.next]).toEqual([1, 1, "open", "checks"]);
});
