import { readWorkbook } from "../../src/excel";
import type { WorkbookReading } from "../../src/excel";
import type { SheetGrid } from "../../src/forms/model/grid";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { CellValue, Sheet } from "../../workbench/model/types";
import type { OpenExcel } from "./support/excelHost";
import { openExcel } from "./support/excelHost";

const isForm = ({ values }: SheetGrid): boolean => values.some((row) => row.includes("Mã KDC"));

async function read({ excel }: OpenExcel): Promise<WorkbookReading> {
  const reading = await readWorkbook(excel, { formSheets: ["Khu dân cư", "Chấm điểm 2022"], isForm });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  sheet.cells = rows.map((row) => row.map((value) => ({ value, style: 0 })));
}

function opened(...names: readonly [string, ...string[]]): OpenExcel {
  return openExcel({ workbook: createWorkbook(...names) });
}

const village = [
  ["Mã KDC", "Tên KDC"],
  ["LA-01", "Thôn 1"],
];

describe("reading a workbook", () => {
  it("takes two round trips for forms under their own names, hidden ones included", async () => {
    const open = opened("Khu dân cư", "Chấm điểm 2022", "Ghi chú");
    fill(open.sheet("Khu dân cư"), village);
    fill(open.sheet("Chấm điểm 2022"), [
      ["Năm", "1.10"],
      [2022, 5],
    ]);
    open.sheet("Chấm điểm 2022").visibility = "veryHidden";
    const { grids, sheets } = await read(open);
    expect(grids).toMatchObject([
      { sheet: "Khu dân cư", rowIndex: 0, columnIndex: 0, values: village },
      {
        sheet: "Chấm điểm 2022",
        values: [
          ["Năm", "1.10"],
          [2022, 5],
        ],
        text: [
          ["Năm", "1.10"],
          ["2022", "5"],
        ],
      },
    ]);
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["Khu dân cư", true],
      ["Chấm điểm 2022", false],
      ["Ghi chú", true],
    ]);
    expect(open.host.stats.roundTrips).toHaveLength(2);
  });

  it("finds a form under another name in the same two, where the first look held all of it", async () => {
    const open = opened("Danh sách thôn", "Trống");
    fill(open.sheet("Danh sách thôn"), village);
    const { grids } = await read(open);
    expect(grids).toMatchObject([{ sheet: "Danh sách thôn", values: village }]);
    expect(open.host.stats.roundTrips).toHaveLength(2);
  });

  it("takes a third where such a form reaches further, and then has all of it", async () => {
    const open = opened("Danh sách thôn");
    fill(open.sheet("Danh sách thôn"), [...village, ...Array.from({ length: 200 }, (_, row) => [`LA-${row}`, `Thôn ${row}`])]);
    const { grids } = await read(open);
    expect(grids[0]?.values).toHaveLength(202);
    expect(grids[0]?.values.at(-1)).toEqual(["LA-199", "Thôn 199"]);
    expect(open.host.stats.roundTrips).toHaveLength(3);
  });

  it("gives cells their place where the sheet does not begin at A1", async () => {
    const open = opened("Khu dân cư");
    open.sheet("Khu dân cư").cells[4] = [undefined, undefined, { value: "Mã KDC", style: 0 }];
    expect((await read(open)).grids).toMatchObject([{ rowIndex: 4, columnIndex: 2, values: [["Mã KDC"]] }]);
  });

  it("finds names in any case, and sheets that are no forms not at all", async () => {
    const open = opened("KHU DÂN CƯ", "Kế hoạch");
    fill(open.sheet("KHU DÂN CƯ"), [["gì cũng được"]]);
    fill(open.sheet("Kế hoạch"), [["gì cũng được"]]);
    expect((await read(open)).grids.map(({ sheet }) => sheet)).toEqual(["KHU DÂN CƯ"]);
  });

  it("shows errors by their text, so that a faulty score is no number", async () => {
    const open = opened("Khu dân cư");
    fill(open.sheet("Khu dân cư"), [[{ error: "#DIV/0!" }, true]]);
    expect((await read(open)).grids[0]?.values).toEqual([["#DIV/0!", true]]);
  });

  it("of a large form stays under 4 MB a message", async () => {
    const open = opened("Chấm điểm 2022");
    fill(
      open.sheet("Chấm điểm 2022"),
      Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 60 }, (__, column) => (row * column) % 11)),
    );
    const { grids } = await read(open);
    expect(grids[0]?.values).toHaveLength(5_000);
    expect(grids[0]?.values[4_999]?.[59]).toBe((4_999 * 59) % 11);
    const sizes = open.host.stats.roundTrips.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    expect(sizes.length).toBeLessThanOrEqual(4);
  });

  it("takes a wide sheet, whose cells are figures, for shorter than a list of as many cells", async () => {
    const roundTripsFor = async (name: string, rows: number, columns: number): Promise<number> => {
      const open = opened(name);
      fill(
        open.sheet(name),
        Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => (row * column) % 11)),
      );
      expect((await read(open)).grids[0]?.values).toHaveLength(rows);
      return open.host.stats.roundTrips.length;
    };
    expect(await roundTripsFor("Chấm điểm 2022", 4_000, 60)).toBe(2);
    expect(await roundTripsFor("Khu dân cư", 24_000, 10)).toBe(3);
  });

  it("reads a wide sheet of long texts again in smaller blocks", async () => {
    const open = opened("Chấm điểm 2022");
    fill(
      open.sheet("Chấm điểm 2022"),
      Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 60 }, () => `Một nhận xét dài thay cho điểm ${row}`)),
    );
    const { grids } = await read(open);
    expect(grids[0]?.values).toHaveLength(2_000);
    expect(grids[0]?.values[1_999]?.[59]).toBe("Một nhận xét dài thay cho điểm 1999");
  });

  it("reads again in smaller blocks where cells are longer than was reckoned", async () => {
    const open = opened("Khu dân cư");
    const long = "Khu dân cư có tên rất dài ".repeat(8);
    fill(
      open.sheet("Khu dân cư"),
      Array.from({ length: 3_000 }, (_, row) => Array.from({ length: 10 }, () => `${long}${row}`)),
    );
    const { grids } = await read(open);
    expect(grids[0]?.values).toHaveLength(3_000);
    expect(grids[0]?.values[2_999]?.[9]).toBe(`${long}2999`);
  });
});
