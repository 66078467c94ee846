import { readCriteria, readLedger, readRegistrations, readRules, readVillages } from "../../../src/forms/read/singleTables";
import { sample } from "./sampleForms";

it("reads each table from its bare matrix", () => {
  const read = [
    readCriteria(sample.criteria),
    readRules(sample.rules),
    readVillages(sample.villages),
    readRegistrations(sample.registrations),
  ];
  expect(read.map((table) => table.ok && [table.value.rows.length, table.value.findings])).toEqual([
    [3, []],
    [2, []],
    [2, []],
    [2, []],
  ]);
});

it("takes a ledger without the columns that tell it from a registration, for it was asked for as a ledger", () => {
  const read = readLedger(sample.registrations);
  expect(read.ok && read.value.rows.map((row) => row.typedStatus)).toEqual([null, null]);
});

it("passes over blank rows and nulls, as a whole-column range has them", () => {
  const read = readRegistrations([...sample.registrations, [null, null, null], ["", "", ""], [2022, "LA-03", "KDCTB"], [null, null, null]]);
  expect(read.ok && read.value.rows.map((row) => row.village)).toEqual(["LA-01", "LA-02", "LA-03"]);
});

it("tells a faulty row by its cell in the matrix", () => {
  const read = readRegistrations([...sample.registrations, [2022, "", "KDCTB"]]);
  expect(read.ok && read.value.findings.map(({ code, cell }) => [code, cell])).toEqual([["invalid-row", "B4"]]);
});

it.each([
  ["nothing", [], "missing-form"],
  ["a single cell", [["KDCTB"]], "missing-form"],
  ["a table that lacks a column", sample.criteria.map((row) => row.slice(0, 4)), "missing-column"],
])("refuses %s", (_, matrix, code) => {
  const read = readCriteria(matrix);
  expect(!read.ok && read.error[0]?.code).toBe(code);
});
