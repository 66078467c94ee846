import type { ReportTopic, ReportTopics } from "../../src/core/report/figures";
import { titleName, year } from "../../src/core/domain/names";
import { plainReport } from "../../src/forms/sheets/reportText";
import { report as en } from "../../src/i18n/en/report";
import { reportText } from "../../src/i18n/reportWords";
import { report as vi } from "../../src/i18n/vi/report";
import { settings } from "../forms/sheets/sampleResult";

const tb = titleName("KDCTB");
const y = year(2022);
const noFunds = { budget: null, raised: null, landM2: null, labourDays: null };
const say = <T extends ReportTopic>(topic: T, figures: ReportTopics[T]): string => vi.sentences[topic](figures);

describe("a sentence says plainly what is not known, and never 0 in its place", () => {
  const none = { communes: 1, villages: 3, kinds: [{ label: "", villages: 3 }], people: null, households: null, minorityHouseholds: null };

  it.each([
    ["villages without kind or people", say("general", none), "Địa bàn có 01 đơn vị hành chính cấp xã với 03 khu dân cư."],
    [
      "people that some villages state",
      say("general", { ...none, people: { sum: 1234567, villages: 2 } }),
      "Địa bàn có 01 đơn vị hành chính cấp xã với 03 khu dân cư. Toàn địa bàn có 1.234.567 nhân khẩu (theo số liệu của 2/3 khu dân cư).",
    ],
    [
      "minority households, of which no share is told unless all are known",
      say("general", { ...none, households: { sum: 300, villages: 3 }, minorityHouseholds: { sum: 30, villages: 2 } }),
      "Địa bàn có 01 đơn vị hành chính cấp xã với 03 khu dân cư. Toàn địa bàn có 300 hộ; trong đó có 30 hộ đồng bào dân tộc thiểu số (theo số liệu của 2/3 khu dân cư).",
    ],
    [
      "minority households with their share",
      say("general", { ...none, households: { sum: 300, villages: 3 }, minorityHouseholds: { sum: 37, villages: 3 } }),
      "Địa bàn có 01 đơn vị hành chính cấp xã với 03 khu dân cư. Toàn địa bàn có 300 hộ; trong đó có 37 hộ đồng bào dân tộc thiểu số, chiếm 12,33% tổng số hộ.",
    ],
    [
      "a meeting without any figure",
      say("communications", { year: y, lines: [{ form: "Hội nghị", events: null, participants: null }] }),
      "Năm 2022: Hội nghị: chưa có số liệu.",
    ],
    [
      "a year without anything",
      say("results", { year: y, registrations: null, titles: [] }),
      "Năm 2022: chưa có số liệu đăng ký và công nhận danh hiệu.",
    ],
    [
      "a title that is not decided yet",
      say("results", { year: y, registrations: 1234, titles: [{ title: tb, registered: 1234, recognised: null }] }),
      "Năm 2022: có 1.234 lượt đăng ký. Trong đó: KDCTB đăng ký 1.234 khu dân cư, chưa có số liệu công nhận.",
    ],
    [
      "a title whose registrations were not kept",
      say("results", {
        year: y,
        registrations: null,
        titles: [{ title: tb, registered: null, recognised: { total: 2, first: 0, maintained: 2, again: 0 } }],
      }),
      "Năm 2022: KDCTB chưa có số liệu đăng ký, được công nhận 02 khu dân cư (giữ vững 02 khu dân cư).",
    ],
    ["no scores", say("notScored", { year: y }), "Năm 2022: chưa có số liệu chấm điểm."],
    [
      "scores without a veto",
      say("vetoes", { year: y, registrations: 10, assessed: 8, vetoedVillages: 0, criteria: [] }),
      "Năm 2022, đã chấm điểm 8/10 lượt đăng ký; không có khu dân cư nào bị điểm liệt.",
    ],
    [
      "funds of which nothing is stated",
      say("funds", { year: y, sources: [{ source: "", funds: noFunds }] }),
      "Năm 2022: Chưa ghi nguồn: chưa có số liệu.",
    ],
    [
      "land alone",
      say("funds", { year: y, sources: [{ source: "Nhân dân", funds: { ...noFunds, landM2: 76851.5 } }] }),
      "Năm 2022: Nhân dân: 76.851,5 m² đất.",
    ],
  ])("%s", (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe("money", () => {
  it.each([
    [32500000, "32.500.000 đồng (bằng chữ: ba mươi hai triệu năm trăm nghìn đồng)"],
    [0.5, "0,5 đồng"],
  ])("%d is told in figures, and in words where it can be read out exactly", (raised, told) => {
    expect(say("funds", { year: y, sources: [{ source: "A", funds: { ...noFunds, raised } }] })).toBe(`Năm 2022: A: ${told}.`);
  });

  it("of the budget is told apart from money raised, and neither is added to land or labour", () => {
    const total = { budget: 50, raised: 70, landM2: 5, labourDays: 6 };
    const sentence = say("fundTotals", { firstYear: year(2021), lastYear: y, total, sources: [] });
    expect(sentence).toBe(
      "Tổng cộng giai đoạn 2021 - 2022: kinh phí ngân sách 50 đồng (bằng chữ: năm mươi đồng), kinh phí vận động, đóng góp 70 đồng (bằng chữ: bảy mươi đồng), 5 m² đất, 6 ngày công.",
    );
  });
});

describe("villages that only a veto kept from the title", () => {
  const entry = (index: number) => ({ commune: "Lộc An", village: `Thôn ${index}`, title: tb });

  it("are all named where they are not too many, and counted where they are", () => {
    const few = say("vetoOnly", { year: y, villages: 2, entries: [entry(1), entry(2)] });
    expect(few).toBe(
      "Có 02 khu dân cư các tiêu chí khác đều đạt yêu cầu nhưng bị điểm liệt: Thôn 1, Lộc An (KDCTB); Thôn 2, Lộc An (KDCTB).",
    );
    const many = say("vetoOnly", { year: y, villages: 50, entries: Array.from({ length: 50 }, (_, index) => entry(index)) });
    expect(many).toContain("; và 10 trường hợp khác.");
  });
});

describe("commendations", () => {
  const line = { form: "Tặng quà", quantity: null, valueVnd: null, source: "" };
  it.each([
    ["Huyện", "Năm 2022: Cấp huyện: tặng quà."],
    ["Cấp tỉnh", "Năm 2022: Cấp tỉnh: tặng quà."],
    ["MTTQ", "Năm 2022: Cấp MTTQ: tặng quà."],
    ["", "Năm 2022: Chưa ghi cấp: tặng quà."],
  ])("name the level %j", (level, expected) => {
    expect(say("commendations", { year: y, lines: [{ level, ...line }] })).toBe(expected);
  });
});

describe("the report as text", () => {
  const figures = (form: string) => ({
    year: y,
    sections: [
      {
        part: "communications" as const,
        paragraphs: [
          {
            topic: "communications" as const,
            key: "communications-2022",
            figures: { year: y, lines: [{ form, events: 1, participants: null }] },
          },
        ],
      },
    ],
  });

  it("numbers the parts that there are", () => {
    expect(plainReport(reportText(vi, figures("Họp"), settings))).toBe(
      "I. KẾT QUẢ THỰC HIỆN\n1. Công tác quán triệt, tuyên truyền\n- Năm 2022: Họp: 1 cuộc (lượt).",
    );
  });

  it("keeps users' words on one line, without what could not be printed", () => {
    expect(plainReport(reportText(vi, figures(" Họp\r\nthôn\u0007\t"), settings))).toContain("- Năm 2022: Họp thôn : 1 cuộc (lượt).");
  });

  it("does without a unit's name", () => {
    const text = reportText(vi, figures("Họp"), { ...settings, unitName: "", parentUnit: "", placeName: "" });
    expect([text.subject, text.closing]).toEqual([
      "Kết quả xây dựng, công nhận danh hiệu khu dân cư năm 2022",
      "Trên đây là báo cáo kết quả xây dựng, công nhận danh hiệu khu dân cư năm 2022./.",
    ]);
    expect(text.recipients.lines[0]).toBe("- …………………;");
  });

  it("speaks English too", () => {
    expect(plainReport(reportText(en, figures("Meetings"), settings))).toBe(
      "I. RESULTS\n1. Communications\n- 2022: Meetings: 1 meetings or broadcasts.",
    );
  });
});
