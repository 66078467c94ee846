import { numberDatesCheck } from "../../../../src/core/checks/documents/datesCheck";
import { incompleteDocumentsCheck } from "../../../../src/core/checks/documents/incompleteCheck";
import { documentNumbersCheck } from "../../../../src/core/checks/documents/numbersCheck";
import { documentOrderCheck } from "../../../../src/core/checks/documents/orderCheck";
import { duplicateRowsCheck } from "../../../../src/core/checks/duplicateRowsCheck";
import type { DocumentRecord, Recognition } from "../../../../src/core/domain/district";
import { found, printed, told } from "../../../support/printed";
import { at, ledgerRow } from "../../../support/rows";

type Documents = readonly Partial<DocumentRecord>[];

const doc = (number: string, issuedOn: string | null, more: Partial<DocumentRecord> = {}): Partial<DocumentRecord> => ({
  number,
  issuedOn,
  ...more,
});
const one = doc("53/KH-MTTQ-BTT", "2021-07-20");
const two = doc("83/KH-MTTQ-BTT", "2022-04-11");
const three = doc("127/KH-MTTQ-BTT", "2023-07-03");
const body = { where: "Thân báo cáo" };

describe("documents that stand twice", () => {
  it.each<readonly [string, Documents, readonly string[]]>([
    ["in one list", [one, two, one], ["duplicate-rows D4"]],
    ["in one list, the number spelt otherwise", [one, doc("53/KH-MTTQ- BTT", "2021-07-20")], ["duplicate-rows D3"]],
    ["as a block of rows", [one, two, three, two, three], ["duplicate-rows D5"]],
    ["as rows that do not follow each other", [one, two, two, one], ["duplicate-rows D4", "duplicate-rows D5"]],
    ["in two parts of the report", [one, { ...one, ...body }], []],
    ["but of another day", [one, doc("53/KH-MTTQ-BTT", "2021-07-21")], []],
    ["but of another kind", [one, { ...one, documentType: "Công văn" }], []],
    [
      "without a number, by their summaries",
      [doc("", null, { summary: "Khen thưởng" }), doc("", null, { summary: "Khen  thưởng" })],
      ["duplicate-rows D3"],
    ],
    ["without a number, with two summaries", [doc("", null, { summary: "Khen thưởng" }), doc("", null, { summary: "Thành lập Đoàn" })], []],
  ])("%s", (_, documents, expected) => expect(told(duplicateRowsCheck, printed({ documents }))).toEqual(expected));

  it("are named from the first of the block to the last", () => {
    const rows = [one, two, three].map((row, place) => ({ ...row, ordinal: String(place + 1) }));
    const [, second, third] = rows;
    const findings = found(duplicateRowsCheck, printed({ documents: [...rows, { ...second }, { ...third }] }));
    expect(findings.map(({ params }) => params)).toEqual([{ rows: 2, first: "2", last: "3", firstCell: "D3" }]);
  });

  it.each([
    ["that are alike in everything", { moneyVnd: 5 }, ["duplicate-rows B3"]],
    ["that differ in an amount", { moneyVnd: 6 }, []],
    ["that differ in their purpose", { moneyVnd: 5, purpose: "Làm đường" }, []],
  ])("contributions %s", (_, second, expected) => {
    expect(told(duplicateRowsCheck, printed({ contributions: [{ moneyVnd: 5 }, second] }))).toEqual(expected);
  });
});

describe("documents without number or date", () => {
  it.each<readonly [string, Documents, readonly string[]]>([
    ["of a report's list", [doc("", null)], ["missing-number-date D2"]],
    ["that lack the number alone", [doc("", "2021-07-20")], ["missing-number-date D2"]],
    ["that lack the date alone", [doc("53/KH", null)], ["missing-number-date E2"]],
    ["that lack nothing", [one], []],
    ["that the body names", [doc("53/KH", null, body)], ["missing-number-date E2"]],
    ["of the unit's own list, which is filled in as they come", [doc("", null, { where: "" })], []],
    ["that stand twice are told once", [doc("", null, { summary: "A" }), doc("", null, { summary: "A" })], ["missing-number-date D2"]],
  ])("%s", (_, documents, expected) => expect(told(incompleteDocumentsCheck, printed({ documents }))).toEqual(expected));
});

describe("the order of dates", () => {
  const other = { issuer: "Huyện ủy" };
  it.each<readonly [string, Documents, readonly string[]]>([
    ["is kept", [one, two, three], []],
    ["is broken once", [one, three, two], ["not-chronological E4"]],
    ["is broken twice, and told once", [two, one, three, two], ["not-chronological E3"]],
    ["may be newest first", [three, two, one], []],
    ["may hold two of one day", [one, { ...one, number: "54/KH" }, two], []],
    ["passes over rows without a date", [one, doc("x", null), two], []],
    ["is each issuer's own", [{ ...three, ...other }, one, two], []],
    ["is that of all where issuers take turns", [one, { ...three, ...other }, two], ["not-chronological E4"]],
    ["is not asked of the body", [one, three, two].map((row) => ({ ...row, ...body })), []],
    ["is not asked of the unit's own list", [one, three, two].map((row) => ({ ...row, where: "" })), []],
    ["does not begin anew with rows that stand twice", [one, two, three, two, three], []],
  ])("%s", (_, documents, expected) => expect(told(documentOrderCheck, printed({ documents }))).toEqual(expected));
});

describe("the number of a document in two parts of a report", () => {
  const listed = doc("168/BC-MTTQ", "2021-11-22", { documentType: "Báo cáo" });
  const named = (number: string, more: Partial<DocumentRecord> = {}): Partial<DocumentRecord> => ({ ...listed, ...body, number, ...more });
  it.each<readonly [string, Documents, readonly string[]]>([
    ["is cut short", [listed, named("168/BC-MTTQ-BTT")], ["document-number-differs D2"]],
    ["is cut short in the body", [{ ...listed, number: "168/BC-MTTQ-BTT" }, named("168/BC-MTTQ")], ["document-number-differs D2"]],
    ["is told in the appendix, wherever that stands", [named("168/BC-MTTQ-BTT"), listed], ["document-number-differs D3"]],
    ["is the same", [listed, named("168/BC-MTTQ")], []],
    ["is the same with blanks", [listed, named("168/BC- MTTQ")], []],
    ["is another's of the same day", [listed, named("169/BC-MTTQ-BTT")], []],
    ["is another body's of the same day", [listed, named("168/BC-UBND")], []],
    ["is another's of another day", [listed, named("168/BC-MTTQ-BTT", { issuedOn: "2022-11-22" })], []],
    [
      "is spelt otherwise, but the summary is the same",
      [{ ...listed, summary: "Sơ kết" }, named("168/BC-UBMTTQ", { summary: "Sơ kết" })],
      ["document-number-differs D2"],
    ],
    ["is of another kind", [listed, named("168/BC-MTTQ-BTT", { documentType: "Công văn" })], []],
  ])("%s", (_, documents, expected) => expect(told(documentNumbersCheck, printed({ documents }))).toEqual(expected));
});

describe("a number with two dates", () => {
  it.each<readonly [string, Documents, readonly string[]]>([
    ["of one year", [one, { ...one, ...body, issuedOn: "2021-07-21" }], ["number-two-dates E3"]],
    ["of two years, as numbers begin anew", [one, { ...one, issuedOn: "2022-07-20" }], []],
    ["of two issuers", [one, { ...one, issuer: "Huyện ủy", issuedOn: "2021-07-21" }], []],
    ["that is one", [one, { ...one, ...body }], []],
    ["without a number", [doc("", "2021-07-20"), doc("", "2021-07-21")], []],
  ])("%s", (_, documents, expected) => expect(told(numberDatesCheck, printed({ documents }))).toEqual(expected));

  const decision = (row: number, number: string, date: string | null, ofYear = 2021, title = "KDCTB"): Recognition => ({
    ...ledgerRow(ofYear, "A1", title),
    ...{ decisionNumber: number, decisionDate: date, origin: at("Sổ công nhận", row, "number", "decisionDate") },
  });
  const first = decision(1, "46/QĐ-MTTQ", "2021-11-01");
  it.each<readonly [string, readonly Recognition[], readonly string[]]>([
    ["of one year", [first, decision(2, "46/QĐ-MTTQ", "2021-11-02")], ["number-two-dates B3"]],
    [
      "told once for each further date",
      [first, decision(2, "46/QĐ-MTTQ", "2021-11-02"), decision(3, "46/QĐ-MTTQ", "2021-11-02")],
      ["number-two-dates B3"],
    ],
    ["with one date", [first, decision(2, "46/qđ-mttq", "2021-11-01")], []],
    ["of two years", [first, decision(2, "46/QĐ-MTTQ", "2022-11-02", 2022)], []],
    ["of two titles, from two bodies", [first, decision(2, "46/QĐ-MTTQ", "2021-12-02", 2021, "KDCKM")], []],
    ["whose date is not filled in", [first, decision(2, "46/QĐ-MTTQ", null)], []],
  ])("in the ledger %s", (_, ledger, expected) => expect(told(numberDatesCheck, printed({}, { ledger }))).toEqual(expected));
});
