import { titleName, villageCode, year } from "../../../src/core/domain/names";
import { createLedger } from "../../../src/core/recognition/ledger";
import { fatesOf, rollForward } from "../../../src/core/recognition/rollForward";
import { ledgerRow, villageRow } from "../../support/rows";

const KDCTB = titleName("KDCTB");
const KDCKM = titleName("KDCKM");

describe("rollForward", () => {
  const rows = [
    ...["stays", "rises", "falls", "joins", "rises-from-both"].map((code) => ledgerRow(2021, code, "KDCTB")),
    ledgerRow(2021, "rises-from-both", "KDCKM"),
    ledgerRow(2022, "rises-from-both", "KDCKM"),
    ledgerRow(2022, "stays", "KDCTB"),
    ledgerRow(2022, "rises", "KDCKM"),
    ledgerRow(2022, "fresh", "KDCTB"),
    ledgerRow(2020, "returns", "KDCTB"),
    ledgerRow(2022, "returns", "KDCTB"),
  ];
  const villages = [
    villageRow("joins", { merged: { into: villageCode("stays"), fromYear: year(2022) } }),
    villageRow("falls", { merged: { into: null, fromYear: year(2023) } }),
  ];
  const index = new Map(villages.map((village) => [village.code, village]));
  const { ledger } = createLedger(rows);
  const roll = (title: typeof KDCTB) => rollForward(ledger, title, year(2022), fatesOf(ledger, title, year(2022), [KDCTB, KDCKM], index));

  it("tells what became of last year's holders, and where this year's come from", () => {
    expect(roll(KDCTB)).toEqual({ before: 5, maintained: 1, promoted: 2, lapsed: 1, merged: 1, first: 1, again: 1, holders: 3 });
  });

  it("counts a village with a higher title that kept it as maintained there", () => {
    expect(roll(KDCKM)).toEqual({ before: 1, maintained: 1, promoted: 0, lapsed: 0, merged: 0, first: 1, again: 0, holders: 2 });
  });

  it("does not take a fall from the higher title for a promotion", () => {
    const fallen = createLedger([ledgerRow(2021, "a", "KDCKM"), ledgerRow(2022, "a", "KDCTB")]).ledger;
    expect(fatesOf(fallen, KDCKM, year(2022), [KDCTB, KDCKM], new Map())).toEqual(new Map([["a", "lapsed"]]));
  });
});
