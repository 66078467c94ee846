import { contentsOf, filled, headsOf, rowWith, sheetNamed } from "./reading";
import { sample } from "./sampleResult";

const sheet = sheetNamed(sample, "TH 2022");
const byHead = (row: number): Record<string, unknown> =>
  Object.fromEntries(headsOf(sheet).map((head, column) => [head, contentsOf(sheet)[row]?.[column]]));

describe("the annual summary", () => {
  it("states each figure of a commune once, under its head", () => {
    expect(byHead(rowWith(sheet, "Lộc An"))).toEqual({
      STT: 1,
      "Xã, thị trấn": "Lộc An",
      "Tổng số KDC": 3,
      "Số KDC đăng ký": 2,
      "Kết quả chấm điểm / Được chấm": 2,
      "Kết quả chấm điểm / Đủ điều kiện": 1,
      "Kết quả chấm điểm / Bị điểm liệt": 1,
      "Kết quả chấm điểm / Chỉ vướng điểm liệt": 1,
      "Được công nhận / Tổng số": 1,
      "Được công nhận / Lần đầu": 1,
      "Được công nhận / Giữ vững": 0,
      "Được công nhận / Công nhận lại": 0,
      "Tỷ lệ công nhận / So với số đăng ký": 0.5,
      "Tỷ lệ công nhận / So với tổng số KDC": 1 / 3,
      "Không giữ được danh hiệu": 1,
      "Tiền thưởng (đồng)": 2000000,
    });
  });

  it("totals a title with the district's own counts", () => {
    const cells = contentsOf(sheet)[rowWith(sheet, "Cộng KDCTB")];
    expect(cells?.slice(2)).toEqual([4, 3, 3, 1, 2, 1, 2, 1, 1, 0, 2 / 3, 0.5, 1, 2000000]);
  });

  it("leaves a share of nothing and an unknown count blank, and says why", () => {
    const total = contentsOf(sheet)[rowWith(sheet, "Cộng KDCKM")] ?? [];
    expect(total[14]).toBeNull();
    const locBac = contentsOf(sheet)[rowWith(sheet, "Lộc Bắc", rowWith(sheet, "Cộng KDCTB"))] ?? [];
    expect(locBac[12]).toBeNull();
    expect(contentsOf(sheet).flat()).toContain("Cột “Không giữ được danh hiệu” để trống vì Sổ công nhận chưa có dòng nào của năm 2022.");
  });

  it("heads each title's rows with its name and recognising body", () => {
    expect(filled(sheet, rowWith(sheet, "Danh hiệu KDCKM (cấp công nhận: Tỉnh)"))).toHaveLength(1);
  });

  it("rolls the titles forward from last year's holders to this year's", () => {
    const heading = rowWith(sheet, "Biến động danh hiệu năm 2022");
    expect(filled(sheet, heading + 1)).toEqual([
      "Danh hiệu",
      "Đạt năm 2021",
      "Giữ vững",
      "Lên danh hiệu cao hơn",
      "Không giữ được",
      "Sáp nhập, giải thể",
      "Công nhận lần đầu",
      "Công nhận lại",
      "Đạt năm 2022",
    ]);
    expect(filled(sheet, heading + 2)).toEqual(["KDCTB", 3, 1, 1, 1, 0, 1, 0, 2]);
  });

  it("repeats its two header rows on each page and prints on A4 landscape with the margins of the decree", () => {
    const header = rowWith(sheet, "STT");
    expect(sheet.print).toMatchObject({
      orientation: "landscape",
      titleRows: { first: header, last: header + 1 },
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    });
  });
});
