import { titleName, villageCode, year } from "../../../src/core/domain/names";
import type { YearResult } from "../../../src/core/domain/yearResult";
import type { ReportTopic, ReportTopics } from "../../../src/core/report/figures";
import { reportFigures, upToYear } from "../../../src/core/report/reportFigures";
import { contribution, entry, evaluation, km, recognised, sample, tb, veto } from "../../forms/sheets/sampleResult";
import { at, villageRow } from "../../support/rows";

const villages = [
  villageRow("LA-01", { commune: "Lộc An", kindLabel: "Thôn", people: 500, households: 120, minorityHouseholds: 3 }),
  villageRow("LA-02", { commune: "lộc  an", kindLabel: "thôn", people: 700, households: 180, minorityHouseholds: null }),
  villageRow("LB-01", { commune: "Lộc Bắc", kindLabel: "Tổ dân phố", people: null, households: null, minorityHouseholds: null }),
];
const figuresOf = (result: YearResult = sample, of: readonly ReturnType<typeof villageRow>[] = villages) =>
  reportFigures({ villages: of }, result);

/** The figures of every paragraph about a topic. */
function about<T extends ReportTopic>(topic: T, result: YearResult = sample, of = villages): readonly ReportTopics[T][] {
  return figuresOf(result, of)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => (paragraph.topic === topic ? [paragraph.figures as ReportTopics[T]] : []));
}

/** A workbook in which nothing stands but what every workbook has. */
const bare: YearResult = {
  ...sample,
  villages: [],
  recognised: [],
  vetoCounts: [],
  rollForward: new Map(),
  years: [],
  contributions: [],
  documents: [],
  communications: [],
  commendations: [],
};

describe("the parts of the report", () => {
  it("stand in the order of the report, those without figures left out", () => {
    expect(figuresOf().sections.map(({ part }) => part)).toEqual(["general", "documents", "results", "scoring", "rewards", "funds"]);
  });

  it("come down to what is not known of the year where the workbook is empty", () => {
    expect(figuresOf(bare, []).sections).toEqual([
      {
        part: "results",
        paragraphs: [{ topic: "results", key: "results-2022", figures: { year: 2022, registrations: null, titles: [] } }],
      },
    ]);
  });

  it("have keys that are unique and stable", () => {
    const keys = figuresOf().sections.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key));
    expect(keys).toEqual([
      "general",
      "documents",
      "results-2021",
      "results-2022",
      "holders-2022",
      "kept-2022",
      "vetoes-2022",
      "vetoOnly-2022",
      "rewards-2022",
      "funds-2021",
      "funds-2022",
      "fundTotals",
    ]);
  });
});

describe("the general situation", () => {
  it("counts communes and kinds whatever their spelling, and says how many villages state an amount", () => {
    expect(about("general")).toEqual([
      {
        communes: 2,
        villages: 3,
        kinds: [
          { label: "Thôn", villages: 2 },
          { label: "Tổ dân phố", villages: 1 },
        ],
        people: { sum: 1200, villages: 2 },
        households: { sum: 300, villages: 2 },
        minorityHouseholds: { sum: 3, villages: 1 },
      },
    ]);
  });

  it("leaves out villages that are merged, and amounts that nobody states", () => {
    const merged = { into: villageCode("LA-01"), fromYear: year(2022) };
    const of = [villageRow("LA-01", { people: null }), villageRow("LA-02", { people: 90, merged })];
    expect(about("general", sample, of)).toMatchObject([{ villages: 1, people: null }]);
    const next = [villageRow("LA-01"), villageRow("LA-02", { merged: { ...merged, fromYear: year(2023) } })];
    expect(about("general", sample, next)).toMatchObject([{ villages: 2 }]);
  });
});

describe("communications and commendations", () => {
  const meeting = { year: year(2021), form: "Hội nghị", events: 42, participants: 2680, origin: at("Tuyên truyền", 1) };
  const praise = { level: "Huyện", form: "Khen", quantity: 234, valueVnd: null, source: "", note: "", origin: at("Biểu dương", 1) };

  it("are told by year up to the year asked, and not beyond", () => {
    const communications = [{ ...meeting, year: year(2022) }, meeting, { ...meeting, year: year(2023) }];
    expect(about("communications", { ...sample, communications }).map((each) => each.year)).toEqual([2021, 2022]);
    const commendations = [2022, 2023].map((each) => ({ ...praise, year: year(each) }));
    expect(about("commendations", { ...sample, commendations })).toEqual([
      { year: 2022, lines: [{ level: "Huyện", form: "Khen", quantity: 234, valueVnd: null, source: "" }] },
    ]);
  });
});

describe("documents", () => {
  it("are counted as the appendix lists them, by year, the undated apart", () => {
    const [dated, undated] = sample.documents;
    if (!dated || !undated) throw new Error("no documents");
    const documents = [dated, undated, { ...dated, issuedOn: "2023-03-06" }];
    expect(about("documents", { ...sample, documents })).toEqual([
      {
        documents: 3,
        byYear: [
          { year: 2022, documents: 1 },
          { year: 2023, documents: 1 },
        ],
        undated: 1,
      },
    ]);
  });
});

describe("registrations and recognitions", () => {
  const yearOf = (ofYear: number, titles: readonly (readonly [string, number, number])[]) => ({
    year: year(ofYear),
    titles: new Map(
      titles.map(([title, registered, total]) => [
        titleName(title),
        { registered, recognised: total, first: total, maintained: 0, again: 0 },
      ]),
    ),
  });

  it("give each year up to the one asked, and titles without either are not spoken of", () => {
    expect(about("results")).toEqual([
      { year: 2021, registrations: 4, titles: [{ title: tb, registered: 4, recognised: { total: 3, first: 3, maintained: 0, again: 0 } }] },
      { year: 2022, registrations: 3, titles: [{ title: tb, registered: 3, recognised: { total: 2, first: 1, maintained: 1, again: 0 } }] },
    ]);
    expect(about("results", { ...sample, years: [yearOf(2023, [["KDCTB", 1, 1]])] }).map((each) => each.year)).toEqual([2022]);
  });

  it.each([
    ["registered, not decided yet", [["KDCTB", 3, 0]], 3, [{ title: tb, registered: 3, recognised: null }]],
    [
      "recognised, no registration kept",
      [["KDCTB", 0, 2]],
      null,
      [{ title: tb, registered: null, recognised: { total: 2, first: 2, maintained: 0, again: 0 } }],
    ],
  ] as const)("tell unknown from none: %s", (_, titles, registrations, told) => {
    expect(about("results", { ...sample, years: [yearOf(2022, titles)] })).toEqual([{ year: 2022, registrations, titles: told }]);
  });

  it("give no total of registrations where one of the titles has none", () => {
    const years = [
      yearOf(2022, [
        ["KDCTB", 3, 2],
        ["KDCKM", 0, 1],
      ]),
    ];
    expect(about("results", { ...sample, years })[0]?.registrations).toBeNull();
  });

  it("count a village with two titles once among the holders", () => {
    const both = [recognised("LA-01", tb, "first", 0), recognised("LA-01", km, "first", 0), recognised("LB-01", tb, "maintained", 0)];
    expect(about("holders", { ...sample, recognised: both })).toEqual([
      {
        year: 2022,
        holders: 2,
        villages: 4,
        titles: [
          { title: tb, holders: 2 },
          { title: km, holders: 1 },
        ],
      },
    ]);
    expect(about("holders", { ...sample, recognised: [] })).toEqual([]);
  });

  it("tell where last year's holders went, but not of a title that the ledger has not decided", () => {
    expect(about("kept")).toEqual([{ year: 2022, titles: [{ title: tb, before: 3, maintained: 1, promoted: 1, lapsed: 1, merged: 0 }] }]);
    const undecided = { before: 14, maintained: 0, promoted: 0, lapsed: 14, merged: 0, first: 0, again: 0, holders: 0 };
    expect(about("kept", { ...sample, rollForward: new Map([[km, undecided]]) })).toEqual([]);
  });
});

describe("scores and vetoes", () => {
  it("count vetoed villages once, and name those that only a veto kept from the title", () => {
    const struck = evaluation("vetoed", 95, [veto("6.2")]);
    const twice = { ...sample, villages: [entry("LA-02", tb, struck), entry("LA-02", km, struck)] };
    expect(about("vetoes", twice)).toMatchObject([{ registrations: 2, assessed: 2, vetoedVillages: 1 }]);
    expect(about("vetoOnly", twice)).toMatchObject([{ villages: 1, entries: [{ title: tb }, { title: km }] }]);
    expect(about("vetoOnly")).toEqual([
      { year: 2022, villages: 1, entries: [{ commune: "Lộc An", village: expect.any(String), title: tb }] },
    ]);
  });

  it("say that nothing was scored rather than that nobody is vetoed", () => {
    const unscored = { ...sample, villages: [entry("LA-01", tb, evaluation("incomplete", 0), { level: null })], vetoCounts: [] };
    expect(about("notScored", unscored)).toEqual([{ year: 2022 }]);
    expect(about("vetoes", unscored)).toEqual([]);
    const sound = { ...sample, villages: [entry("LA-01", tb, evaluation("eligible", 95))], vetoCounts: [] };
    expect(about("vetoes", sound)).toMatchObject([{ vetoedVillages: 0, criteria: [] }]);
    expect(about("notScored", sound)).toEqual([]);
    expect(about("vetoes", { ...sample, villages: [] })).toEqual([]);
  });
});

describe("rewards", () => {
  it("are grouped by title and status, without those that are nothing", () => {
    expect(about("rewards")).toEqual([
      { year: 2022, groups: [{ title: tb, status: "first", villages: 1, eachVnd: 2000000, sumVnd: 2000000 }], totalVnd: 2000000 },
    ]);
  });

  it("name no single amount where it differs from village to village", () => {
    const rows = [recognised("LA-01", tb, "first", 2000000), recognised("LB-01", tb, "first", 1500000)];
    expect(about("rewards", { ...sample, recognised: rows })).toMatchObject([
      { groups: [{ villages: 2, eachVnd: null, sumVnd: 3500000 }], totalVnd: 3500000 },
    ]);
  });

  it("are said to be unknown where no rule gives any, and left out while nobody is recognised", () => {
    expect(about("noRewards", { ...sample, recognised: [recognised("LA-01", tb, "first", 0)] })).toEqual([{ year: 2022 }]);
    expect(about("noRewards", bare)).toEqual([]);
    expect(about("rewards", bare)).toEqual([]);
  });
});

describe("funds", () => {
  it("stand by year and source; money, land and labour apart, budget money too", () => {
    expect(about("funds")).toEqual([
      {
        year: 2021,
        sources: [
          { source: "Ngân sách huyện", funds: { budget: 50000000, raised: null, landM2: null, labourDays: null } },
          { source: "Nhân dân đóng góp", funds: { budget: null, raised: 9000000000, landM2: 19687, labourDays: 3135 } },
        ],
      },
      { year: 2022, sources: [{ source: "Xã hội hóa", funds: { budget: null, raised: 26400000000, landM2: 76851.5, labourDays: 9893 } }] },
    ]);
    expect(about("fundTotals")).toMatchObject([
      { firstYear: 2021, lastYear: 2022, total: { budget: 50000000, raised: 35400000000, landM2: 96538.5, labourDays: 13028 } },
    ]);
  });

  it("join sources that differ in spelling only, and give no total of one year", () => {
    const contributions = [contribution("", "Xã hội hóa", 2022, [1]), contribution("", "XÃ HỘI HÓA ", 2022, [2])];
    expect(about("funds", { ...sample, contributions })).toMatchObject([{ sources: [{ source: "Xã hội hóa", funds: { raised: 3 } }] }]);
    expect(about("fundTotals", { ...sample, contributions })).toEqual([]);
  });

  it("of later years belong to a later report, and to its appendix", () => {
    const contributions = [2021, 2022, 2023].map((each) => contribution("", "", each, [1]));
    expect(about("funds", { ...sample, contributions }).map((each) => each.year)).toEqual([2021, 2022]);
    expect(upToYear({ ...sample, contributions }).contributions.map((each) => each.year)).toEqual([2021, 2022]);
  });
});
