import { conclusion, criterion, KDCTB, smallDistrict } from "../../support/smallDistrict";
import { ledgerRow, villageRow } from "../../support/rows";
import type { Cells } from "./books";
import { all, apply, contents, file, openBook, preview, theirs } from "./books";

const district = smallDistrict({
  criteria: [criterion("1.1"), criterion("2.1")],
  villages: [villageRow("LA-01", { commune: "Lộc An", name: "Thôn 1", households: 120 })],
  conclusions: [conclusion("LA-01", KDCTB, false, "Còn điểm liệt")],
  ledger: [{ ...ledgerRow(2021, "LA-01", "KDCTB"), decisionNumber: "12/QĐ", decisionDate: 44_500 as never }],
});

describe("a chosen row of any form", () => {
  it.each<[string, Cells, readonly string[]]>([
    [
      "Khu dân cư",
      [
        ["Mã KDC", "Xã, thị trấn", "Tên KDC", "Loại", "Số hộ"],
        ["LA-01", "Lộc An", "Thôn 1", "Thôn", 125],
      ],
      ["households"],
    ],
    [
      "Kết luận",
      [
        ["Năm", "Mã KDC", "Danh hiệu", "Kết luận", "Lý do"],
        [2022, "LA-01", "KDCTB", "Đạt", ""],
      ],
      ["met", "reason"],
    ],
    [
      "Sổ công nhận",
      [
        ["Năm", "Mã KDC", "Danh hiệu", "Số quyết định"],
        [2021, "LA-01", "KDCTB", "=13/QĐ"],
      ],
      ["decisionNumber"],
    ],
  ])("%s: differs, is written, and is the same from then on", async (sheet, cells, fields) => {
    const book = await openBook(district);
    const sent = file("Lộc An.xlsx", { [sheet]: cells });
    const shown = await preview(book, sent);
    expect(shown.conflicts.map((conflict) => conflict.fields)).toEqual([fields]);
    const before = contents(book, sheet)[1];
    await apply(book, shown, all(shown, theirs()));
    const after = contents(book, sheet)[1];
    const changed = after?.filter((content, column) => content !== before?.[column]);
    expect(changed).toHaveLength(fields.length);
    const again = await preview(book, sent);
    expect([again.conflicts, again.files[0]?.plan?.same.length, again.files[0]?.plan?.taken.length]).toEqual([[], 1, 0]);
  });
});
