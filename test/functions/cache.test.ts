import * as singleTables from "../../src/forms/read/singleTables";
import { rememberTables } from "../../src/functions/contentCache";
import * as kdc from "../../src/functions/functions";
import { installRuntime } from "./host";
import { boTieuChi, criterionRow, ma, quyTac, soCongNhan } from "./tables";

jest.mock("../../src/forms/read/singleTables", () => {
  const actual = jest.requireActual<typeof singleTables>("../../src/forms/read/singleTables");
  return {
    ...actual,
    readCriteria: jest.fn(actual.readCriteria),
    readRules: jest.fn(actual.readRules),
    readLedger: jest.fn(actual.readLedger),
  };
});

beforeAll(() => installRuntime());
beforeEach(() => jest.clearAllMocks());

const copy = (table: readonly (readonly unknown[])[]): unknown[][] => table.map((row) => [...row]);

describe("tables that many calls share", () => {
  it("are read once for 10,000 calls, each with a copy of its own as Excel makes it", () => {
    const own = [...boTieuChi, criterionRow({ code: "9.1", area: "An ninh", max: 1 })];
    for (let call = 0; call < 10_000; call += 1) kdc.KETQUA([[28, 27, 25, "x"]], copy(ma), copy(own), copy(quyTac), "KDCTB");
    expect(singleTables.readCriteria).toHaveBeenCalledTimes(1);
    expect(singleTables.readRules).toHaveBeenCalledTimes(1);
  });

  it("are read once by all functions together, the ledger too", () => {
    const ledger = [...soCongNhan, [2019, "LA-02", "KDCTB", "", "", ""]];
    kdc.TRANGTHAI("LA-01", 2022, "KDCTB", copy(ledger));
    kdc.TRANGTHAI("LA-02", 2022, "KDCTB", copy(ledger));
    expect(singleTables.readLedger).toHaveBeenCalledTimes(1);
  });

  it("are read anew when a single cell changes", () => {
    const harder = copy(quyTac).map((row, index) => (index === 1 ? row.map((cell, column) => (column === 5 ? 95 : cell)) : row));
    expect(kdc.KETQUA([[28, 27, 25, "x"]], ma, boTieuChi, quyTac, "KDCTB")).toBe("Đủ điều kiện");
    expect(kdc.KETQUA([[28, 27, 25, "x"]], ma, boTieuChi, harder, "KDCTB")).toBe("Chưa đủ điểm");
    expect(kdc.KETQUA([[28, 27, 25, "x"]], ma, boTieuChi, quyTac, "KDCTB")).toBe("Đủ điều kiện");
  });

  it("show nothing of a change that a caller makes to its own array afterwards", () => {
    const own = copy(boTieuChi);
    expect(kdc.TONGDIEM([[30]], [["1.1"]], own)).toBe(30);
    const row = own[1];
    if (row) row[4] = 20;
    expect(kdc.TONGDIEM([[30]], [["1.1"]], own)).toBe(0);
  });
});

describe("the cache", () => {
  it("forgets the table that was asked for longest ago, and no other", () => {
    const made: string[] = [];
    const remember = rememberTables((rows) => {
      made.push(String(rows[0]?.[0]));
      return made.length;
    });
    const ask = (...names: readonly string[]): void => names.forEach((name) => remember([[name]]));
    ask("a", "b", "c", "d", "e", "f", "g", "h");
    ask("a", "i");
    made.length = 0;
    ask("a", "c", "i");
    expect(made).toEqual([]);
    ask("b");
    expect(made).toEqual(["b"]);
  });

  it("tells tables of other shapes, types and blanks apart", () => {
    const remember = rememberTables((rows) => JSON.stringify(rows));
    const tables = [[[1, 2]], [[1], [2]], [["1", 2]], [[1, ""]], [[1, null]], [[1]], [[]], [[true, 2]]];
    for (const table of tables) expect(remember(table)).toBe(JSON.stringify(table));
  });

  it("knows a typed error of Excel again by its plain value", () => {
    let made = 0;
    const remember = rememberTables(() => (made += 1));
    remember([[{ type: "Error", basicValue: "#N/A" }]]);
    remember([[{ type: "Error", basicValue: "#N/A" }]]);
    expect(made).toBe(1);
  });
});
