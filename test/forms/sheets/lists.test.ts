import type { Reason } from "../../../src/core/domain/evaluation";
import { criterionCode, titleName, villageCode } from "../../../src/core/domain/names";
import { outcomeWithoutVeto } from "../../../src/forms/sheets/vetoSheet";
import { contentsOf, filled, headsOf, rowWith, sheetNamed } from "./reading";
import { conclusion, entry, evaluation, recognised, sample, tb, veto } from "./sampleResult";

describe("the veto list", () => {
  const sheet = sheetNamed(sample, "Điểm liệt 2022");
  const header = sheet.print.titleRows?.last ?? 0;

  it("gives each active veto a row, numbered by village", () => {
    expect(filled(sheet, header + 1)).toEqual([
      1,
      "Lộc An",
      "LA-02",
      "Thôn LA-02",
      "KDCTB",
      "6.2",
      "Không có người nghiện ma túy mới",
      0,
      0,
      5,
      95,
      "Đủ điều kiện",
    ]);
    expect(filled(sheet, header + 2).slice(0, 6)).toEqual([2, "Lộc Bắc", "LB-01", "Thôn LB-01", "KDCTB", "6.2"]);
    expect(filled(sheet, header + 3)).toEqual([
      "Lộc Bắc",
      "LB-01",
      "Thôn LB-01",
      "KDCTB",
      "7.1",
      "Không có trọng án",
      0,
      0,
      5,
      70,
      "Chưa đủ điểm",
    ]);
  });

  it("counts the villages by criterion and by commune", () => {
    const byCriterion = rowWith(sheet, "Số khu dân cư bị điểm liệt theo tiêu chí");
    expect(filled(sheet, byCriterion + 2)).toEqual([1, "6.2", "Không có người nghiện ma túy mới", 2]);
    expect(filled(sheet, byCriterion + 3)).toEqual([2, "7.1", "Không có trọng án", 1]);
    const byCommune = rowWith(sheet, "Số khu dân cư bị điểm liệt theo xã, thị trấn");
    expect(filled(sheet, byCommune + 2)).toEqual([1, "Lộc An", "KDCTB", 1]);
    expect(filled(sheet, byCommune + 3)).toEqual([2, "Lộc Bắc", "KDCTB", 1]);
    expect(filled(sheet, byCommune + 4)).toEqual(["Tổng cộng", "KDCTB", 2]);
  });

  it("says so where no village is vetoed", () => {
    const none = sheetNamed({ ...sample, villages: [] }, "Điểm liệt 2022");
    expect(contentsOf(none).flat()).toContain("Không có khu dân cư nào bị điểm liệt.");
    expect(none.print.titleRows).toBeNull();
  });

  const missing: Reason = { code: "missing", criterion: criterionCode("1.1") };
  const floor: Reason = { code: "belowFloor", contentArea: "An ninh", points: 1, required: 5, max: 10 };
  const total: Reason = { code: "belowTotal", points: 70, required: 90, max: 100 };
  const prerequisite: Reason = { code: "prerequisite", title: tb };
  it.each([
    ["eligible", [veto("6.2")]],
    ["prerequisite", [veto("6.2"), prerequisite]],
    ["belowTotal", [veto("6.2"), total, prerequisite]],
    ["belowFloor", [veto("6.2"), floor, total]],
    ["incomplete", [veto("6.2"), floor, total, missing]],
  ] as const)("finds %s where that is the first of the other reasons", (outcome, reasons) => {
    expect(outcomeWithoutVeto({ reasons })).toBe(outcome);
  });
});

describe("the proposal list", () => {
  const namesOn = (villages: typeof sample.villages): readonly unknown[] => {
    const sheet = sheetNamed({ ...sample, villages }, "Đề nghị KDCTB 2022");
    return contentsOf(sheet)
      .slice((sheet.print.titleRows?.last ?? 0) + 1)
      .filter((cells) => typeof cells[0] === "number")
      .map((cells) => cells[2]);
  };

  it("holds the eligible, and the lower title's proposals with their own total, status and a note", () => {
    const sheet = sheetNamed(sample, "Đề nghị KDCTB 2022");
    const first = (sheet.print.titleRows?.last ?? 0) + 1;
    expect(contentsOf(sheet)[first]).toEqual([
      1,
      "Lộc An",
      "LA-01",
      "Thôn LA-01",
      "Thôn",
      null,
      120,
      null,
      92.5,
      "Công nhận lần đầu",
      null,
    ]);
    expect(contentsOf(sheet)[first + 1]).toEqual([
      2,
      "Lộc An",
      "LA-03",
      "Thôn LA-03",
      "Thôn",
      null,
      120,
      null,
      81,
      "Công nhận lại",
      "Đăng ký KDCKM, chưa đạt",
    ]);
    expect(filled(sheet, first + 2)).toEqual(["Tổng số: 2 khu dân cư."]);
  });

  it("says so where nobody is proposed", () => {
    expect(contentsOf(sheetNamed(sample, "Đề nghị KDCKM 2022")).flat()).toContain("Không có khu dân cư nào đủ điều kiện đề nghị.");
  });

  const eligible = evaluation("eligible", 92);
  const below = evaluation("belowTotal", 89);
  it.each([
    [
      "follows a council that concludes met with a reason",
      entry("X", tb, below, { conclusion: conclusion("X", tb, true, "Đã bổ sung minh chứng") }),
      ["X"],
    ],
    ["does not follow one that gives no reason", entry("X", tb, below, { conclusion: conclusion("X", tb, true, " ") }), []],
    [
      "leaves out whom the council rejects with a reason",
      entry("X", tb, eligible, { conclusion: conclusion("X", tb, false, "Có đơn thư") }),
      [],
    ],
    ["keeps whom the council rejects without one", entry("X", tb, eligible, { conclusion: conclusion("X", tb, false, "") }), ["X"]],
    ["keeps whom the council confirms", entry("X", tb, eligible, { conclusion: conclusion("X", tb, true, "Nhất trí") }), ["X"]],
  ])("%s", (_, village, names) => {
    expect(namesOn([village])).toEqual(names);
  });

  it("shows both the outcome and the council's reason where they differ", () => {
    const village = entry("X", tb, below, { conclusion: conclusion("X", tb, true, "Đã bổ sung minh chứng") });
    const sheet = sheetNamed({ ...sample, villages: [village] }, "Đề nghị KDCTB 2022");
    expect(contentsOf(sheet).flat()).toContain("Kết quả chấm: Chưa đủ điểm; Hội đồng kết luận khác: Đã bổ sung minh chứng");
  });

  it("lists those whom the council rejected apart, unnumbered", () => {
    const village = entry("X", tb, eligible, { conclusion: conclusion("X", tb, false, "Có đơn thư") });
    const sheet = sheetNamed({ ...sample, villages: [village] }, "Đề nghị KDCTB 2022");
    const section = rowWith(sheet, "Đủ điều kiện theo điểm nhưng Hội đồng kết luận không đạt (không đề nghị)");
    expect(filled(sheet, section + 1)).toContain("X");
    expect(filled(sheet, section + 1)).toContain("Kết quả chấm: Đủ điều kiện; Hội đồng kết luận khác: Có đơn thư");
  });

  it("names a village once where it is registered for both titles", () => {
    const lower = { proposedTitle: tb, proposal: { evaluation: eligible, status: "first" as const } };
    expect(namesOn([entry("X", tb, eligible), entry("X", titleName("KDCKM"), below, lower)])).toEqual(["X"]);
  });
});

describe("the reward table", () => {
  const sheet = sheetNamed(sample, "Khen thưởng 2022");

  it("tells each village's reward in figures and in words, with the decision", () => {
    const row = rowWith(sheet, "LA-01");
    const words = ["Mức thưởng (đồng)", "Bằng chữ"].map((head) => contentsOf(sheet)[row]?.[headsOf(sheet).indexOf(head)]);
    expect(words).toEqual([2000000, "Hai triệu đồng"]);
    expect(filled(sheet, row).slice(4, 7)).toEqual(["Công nhận lần đầu", "75/QĐ-MTTQ-BTT", 44865]);
  });

  it("spends no words on a reward of nothing", () => {
    expect(contentsOf(sheet)[rowWith(sheet, "LB-01")]?.slice(7)).toEqual([0, null]);
  });

  it("sums each title and all of them, and reads the sum out", () => {
    expect(filled(sheet, rowWith(sheet, "Cộng KDCTB"))).toEqual(["Cộng KDCTB", 2000000, "Hai triệu đồng"]);
    expect(filled(sheet, rowWith(sheet, "Tổng cộng"))).toEqual(["Tổng cộng", 2000000, "Hai triệu đồng"]);
    expect(contentsOf(sheet).flat()).toContain("Tổng số tiền bằng chữ: Hai triệu đồng.");
  });

  it("gives an undated decision a blank date, and a village the forms lack a word of warning", () => {
    const unknown = { ...recognised("ZZ-9", tb, "first", 500000), record: null, decisionDate: null, decisionNumber: "" };
    const own = sheetNamed({ ...sample, recognised: [unknown] }, "Khen thưởng 2022");
    expect(contentsOf(own)[rowWith(own, "ZZ-9")]).toEqual([
      1,
      null,
      villageCode("ZZ-9"),
      "(mã không có trong biểu Khu dân cư)",
      "Công nhận lần đầu",
      null,
      null,
      500000,
      "Năm trăm nghìn đồng",
    ]);
  });

  it("keeps a title that only the ledger knows", () => {
    const old = sheetNamed({ ...sample, recognised: [recognised("LA-01", titleName("KDCX"), "first", 0)] }, "Khen thưởng 2022");
    expect(contentsOf(old).flat()).toContain("Danh hiệu KDCX");
  });

  it("says so while nobody is recognised", () => {
    const none = sheetNamed({ ...sample, recognised: [] }, "Khen thưởng 2022");
    expect(contentsOf(none).flat()).toContain("Sổ công nhận chưa có khu dân cư nào được công nhận năm 2022.");
  });
});
