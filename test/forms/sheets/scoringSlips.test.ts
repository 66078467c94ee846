import type { District, Registration } from "../../../src/core/domain/district";
import { levelName, villageCode, year } from "../../../src/core/domain/names";
import { seatsOf } from "../../../src/core/scoreSheets/seats";
import type { SheetModel } from "../../../src/forms/model/sheetModel";
import { isResultSheetName } from "../../../src/forms/read/ownSheets";
import { scoringSlips } from "../../../src/forms/sheets/scoringSlips";
import { pagedBlock } from "../../../src/forms/sheets/slipPages";
import { vi } from "../../../src/i18n";
import { at, villageRow } from "../../support/rows";
import { criterion, KDCKM, KDCTB, rule, settings, smallDistrict } from "../../support/smallDistrict";

const registered = (village: string, title = KDCTB): Registration => ({
  year: year(2022),
  village: villageCode(village),
  title,
  origin: at("Đăng ký", 4, "year", "village", "title"),
});

function slips(of: District): SheetModel {
  const seats = seatsOf(of, year(2022));
  if (!seats.ok) throw new Error(seats.error.code);
  return scoringSlips(of, seats.value, vi.sheets);
}
const texts = ({ rows }: SheetModel): readonly string[] => rows.map((row) => row.map((cell) => cell?.content ?? "").join("|"));

const small = smallDistrict({
  criteria: [
    criterion("1.1", { max: 0.1, contentArea: "Kinh tế" }),
    criterion("1.2", { max: 0.2, contentArea: "Kinh tế", method: { kind: "passFail" }, vetoScores: new Map([[KDCTB, 0]]) }),
    criterion("2.1", { max: 9.5, contentArea: "An ninh", method: { kind: "deduction", step: 0.5, floor: 0 } }),
    criterion("2.2", {
      max: 5,
      contentArea: "An ninh",
      appliesTo: ["Tổ dân phố"],
      method: { kind: "bands", bounds: [{ from: 95, points: 5 }] },
    }),
  ],
  rules: [rule(KDCTB), rule(KDCKM)],
  villages: [villageRow("A1", { name: "Thôn 1", commune: "Lộc An" }), villageRow("B1", { name: "Thôn 2", commune: "Lộc Bắc" })],
  registrations: [registered("B1"), registered("A1"), registered("A1", KDCKM)],
});
const model = slips(small);

it("is a sheet of ours under a name of its own, never read as a form", () => {
  expect([model.name, model.mark, isResultSheetName(model.name)]).toEqual(["Phiếu chấm 2022", "PC|2022", true]);
});

it("says whose it is, and leads each content area with its sum, exactly added", () => {
  const [first = ""] = texts(model).filter((text) => text.startsWith("Khu dân cư"));
  expect(first).toContain("Khu dân cư: Thôn 1 (mã A1) · Xã, phường, thị trấn: Lộc An");
  const lines = texts(model);
  const start = lines.findIndex((text) => text.startsWith("Mã|"));
  expect(lines.slice(start, start + 7)).toEqual([
    "Mã|Tiêu chí|Điểm tối đa|Cách chấm|Điểm liệt|Tự chấm|Xã|Huyện|Ghi chú",
    "|Kinh tế|0.3||||||",
    "1.1|Tiêu chí 1.1|0.1|Từ 0 đến 0,1 điểm|||||",
    "1.2|Tiêu chí 1.2|0.2|Đạt (x): 0,2; không đạt (k): 0|KDCTB: 0||||",
    "|An ninh|9.5||||||",
    "2.1|Tiêu chí 2.1|9.5|Ghi số vụ: trừ 0,5/vụ, thấp nhất 0|||||",
    "|TỔNG CỘNG|9.8||||||",
  ]);
});

it("tells a single title's veto score alone", () => {
  expect(texts(model).filter((text) => text.startsWith("1.2|"))[1]).toBe("1.2|Tiêu chí 1.2|0.2|Đạt (x): 0,2; không đạt (k): 0|0||||");
});

it("leaves room for each level's signature, whatever the levels", () => {
  const levels = ["Xã", "Tỉnh"].map(levelName);
  const two = slips({ ...small, settings: { ...settings, levels } });
  const signed = texts(two).filter((text) => text.includes("Ký, ghi rõ họ tên"));
  expect(signed).toHaveLength(2);
  expect(signed[0]?.match(/Cấp chấm: [^\n]*/gu)).toEqual(["Cấp chấm: Xã", "Cấp chấm: Tỉnh"]);
  expect(two.columnWidths).toHaveLength(8);
});

it("begins a page with each village, unfitted, in portrait and without page numbers", () => {
  const second = texts(model).findIndex((text) => text.includes("Thôn 2"));
  const [pageBreak = 0, ...others] = model.print.pageBreaks ?? [];
  expect(others).toEqual([]);
  expect(pageBreak).toBeLessThan(second);
  expect(texts(model)[pageBreak - 1]).toContain("Ký, ghi rõ họ tên");
  expect(model.print).toMatchObject({ orientation: "portrait", pageNumbers: false, titleRows: null });
});

it("fits its columns to the page, however many levels there are", () => {
  for (const count of [1, 2, 3, 4, 5]) {
    const levels = Array.from({ length: count }, (_, index) => levelName(`Cấp ${index + 1}`));
    const { columnWidths } = slips({ ...small, settings: { ...settings, levels } });
    // As a program reckons whose standard font is Times New Roman 12: 8 pixels a character, 5 of padding, three quarters of a point each.
    const points = columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * (8 / 7) * 0.75, 0);
    expect(points).toBeLessThanOrEqual(((210 - 25 - 10) * 72) / 25.4);
  }
});

it("repeats whose it is and the header on further pages, no page higher than the paper", () => {
  const criteria = Array.from({ length: 60 }, (_, index) =>
    criterion(`1.${index + 1}`, { max: 1, name: "Tiêu chí có tên dài, cần đến hai dòng để in" }),
  );
  const long = slips({ ...small, criteria, rules: [rule(KDCTB), rule(KDCKM)] });
  const breaks = long.print.pageBreaks ?? [];
  expect(breaks.length).toBeGreaterThan(3);
  const starts = [0, ...breaks, long.rows.length];
  starts.slice(1).forEach((end, page) => {
    const start = starts[page] ?? 0;
    const height = Array.from({ length: end - start }, (_, row) => long.rowHeights.get(start + row) ?? 0).reduce(
      (sum, each) => sum + each,
      0,
    );
    expect(height).toBeLessThanOrEqual(722);
  });
  const further = breaks.filter((row) => texts(long)[row]?.startsWith("Khu dân cư"));
  expect(further.every((row) => texts(long)[row + 1]?.startsWith("Mã|"))).toBe(true);
  expect(further.length).toBe(breaks.length - 1);
});

describe("parting a slip into pages", () => {
  const cells = (text: string) => [{ content: text, style: "text" as const }];
  const block = {
    rows: ["tên", "đầu", "a", "nhóm", "b", "ký"].map(cells),
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 3 }],
    heights: [10, 10, 10, 10, 10, 10],
    keepsNext: new Set([1, 3]),
    repeated: [0, 1],
  };
  const pages = (points: number) => {
    const { rows, breaks, merges } = pagedBlock(block, points);
    return { rows: rows.map(([cell]) => cell?.content).join(" "), breaks, merged: merges.map(({ firstRow }) => firstRow) };
  };

  it("leaves one that fits as it is", () => {
    expect(pages(60)).toEqual({ rows: "tên đầu a nhóm b ký", breaks: [], merged: [0] });
  });

  it("takes what belongs together to the next page, merged cells being told anew", () => {
    expect(pages(40)).toEqual({ rows: "tên đầu a tên đầu nhóm b tên đầu ký", breaks: [3, 7], merged: [0, 3, 7] });
  });

  it("lets rows that are higher than a page stand alone rather than go round for ever", () => {
    expect(
      pages(5)
        .rows.split(" ")
        .filter((text) => text === "ký"),
    ).toHaveLength(1);
  });
});
