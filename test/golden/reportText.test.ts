import facts from "./facts/bao-lam.json";
import { year } from "../../src/core/domain/names";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { reportFigures, upToYear } from "../../src/core/report/reportFigures";
import { compileYear } from "../../src/core/summary/compileYear";
import { amountInWords } from "../../src/core/text/amountInWords";
import { reportParagraphs } from "../../src/forms/sheets/reportText";
import { reportText } from "../../src/i18n/reportWords";
import { report } from "../../src/i18n/vi/report";

const district = demoDistrict();

function textsOf(ofYear: number): ReadonlyMap<string, string> {
  const compiled = compileYear(district, year(ofYear));
  if (!compiled.ok) throw new Error(compiled.error.map(({ code }) => code).join(", "));
  const text = reportText(report, reportFigures(district, upToYear(compiled.value)), district.settings);
  return new Map(reportParagraphs(text).map((paragraph) => [paragraph.key, paragraph.text]));
}

const texts = textsOf(2022);
const said = (key: string): string => texts.get(key) ?? "";
const count = (value: number): string => (value > 0 && value < 10 ? `0${value}` : String(value));
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ".");

type Recognised = {
  readonly total: number;
  readonly first: number | null;
  readonly maintained: number | null;
  readonly again: number | null;
};

/** What the sentence about a title says of its recognitions, as published; null = the report does not say. */
function recognitionsSaid({ total, first, maintained, again }: Recognised): string {
  const statuses = [
    ["công nhận lần đầu", first],
    ["công nhận lại", again],
    ["giữ vững", maintained],
  ] as const;
  const told = statuses.flatMap(([words, villages]) =>
    villages === null || villages === 0 ? [] : [`${words} ${count(villages)} khu dân cư`],
  );
  return `được công nhận ${count(total)} khu dân cư${told.length === 0 ? "" : ` (${told.join(", ")})`}`;
}

describe("the demo district's report says exactly the published figures", () => {
  it.each(["2019", "2020", "2021"] as const)("of %s: registrations, recognitions and statuses", (ofYear) => {
    const { registered, recognised } = facts.years[ofYear];
    const text = said(`results-${ofYear}`);
    expect(text).toContain(`Năm ${ofYear}: có ${registered.total} lượt đăng ký.`);
    for (const title of ["KDCTB", "KDCKM"] as const) {
      expect(text).toContain(`${title} đăng ký ${count(registered[title])} khu dân cư, ${recognitionsSaid(recognised[title])}`);
    }
  });

  it("of 2022: recognitions and statuses, whose registrations are not published", () => {
    const { recognised } = facts.years["2022"];
    for (const title of ["KDCTB", "KDCKM"] as const) expect(said("results-2022")).toContain(recognitionsSaid(recognised[title]));
  });

  it("of the holders: 97 villages, over the villages that there are", () => {
    const { recognised } = facts.district.villagesPrintedInRatio;
    expect(said("holders-2022")).toContain(
      `có ${recognised}/${facts.district.thon + facts.district.toDanPho} khu dân cư được công nhận danh hiệu, chiếm 76,98%`,
    );
    expect(said("holders-2022")).toContain("KDCTB có 72 khu dân cư, chiếm 57,14%; KDCKM có 25 khu dân cư, chiếm 19,84%");
  });

  it("of the unit: communes, villages by kind, people, minority households", () => {
    const { communes, thon, toDanPho, population, ethnicMinority } = facts.district;
    expect(said("general")).toContain(
      `có ${communes} đơn vị hành chính cấp xã với ${thon + toDanPho} khu dân cư, gồm ${thon} thôn, ${toDanPho} tổ dân phố.`,
    );
    expect(said("general")).toContain(
      `${grouped(population)} nhân khẩu; trong đó có ${grouped(ethnicMinority.households)} hộ đồng bào dân tộc thiểu số`,
    );
  });

  it.each(["2020", "2021", "2022"] as const)("of what the people gave in %s: money in figures and words, land, labour", (ofYear) => {
    const { moneyVnd, landM2, labourDays } = facts.contributions[ofYear];
    expect(said(`funds-${ofYear}`)).toContain(
      `Nhân dân đóng góp: ${grouped(moneyVnd)} đồng (bằng chữ: ${amountInWords(moneyVnd)} đồng), ${grouped(landM2)} m² đất, ${grouped(labourDays)} ngày công`,
    );
  });

  it("of 2020-2022 together, the people's money apart from what was raised elsewhere", () => {
    const years = [facts.contributions["2020"], facts.contributions["2021"], facts.contributions["2022"]];
    const sum = (key: "moneyVnd" | "landM2" | "labourDays"): string => grouped(years.reduce((total, each) => total + each[key], 0));
    expect(said("fundTotals")).toContain("Tổng cộng giai đoạn 2020 - 2022:");
    expect(said("fundTotals")).toContain(`Nhân dân đóng góp: ${sum("moneyVnd")} đồng`);
    expect(said("fundTotals")).toContain(`${sum("landM2")} m² đất, ${sum("labourDays")} ngày công`);
  });

  it("of communications and commendations", () => {
    const { conferences, broadcasts, joinedMeetings } = facts.communications;
    expect(said("communications-2021")).toContain(`${conferences.count} cuộc với ${grouped(conferences.participants)} lượt người tham dự`);
    expect(said("communications-2021")).toContain(`Hệ thống truyền thanh huyện, xã: ${broadcasts} cuộc (lượt)`);
    expect(said("communications-2021")).toContain(
      `${joinedMeetings.count} cuộc với ${grouped(joinedMeetings.participants)} lượt người tham dự`,
    );
    const { district: ofDistrict, commune } = facts.commendations;
    expect(said("commendations-2022")).toContain(
      `Cấp huyện: khen thưởng tập thể, cá nhân (số lượng: ${ofDistrict.collectivesAndIndividuals})`,
    );
    expect(said("commendations-2022")).toContain(
      `Cấp xã: tặng phần quà (số lượng: ${commune.gifts}), trị giá ${grouped(commune.valueVnd)} đồng`,
    );
  });

  it("of the documents, which Phụ lục 1 lists", () => {
    expect(said("documents")).toContain(`Đã ban hành ${facts.documents.appendix1DistinctRows} văn bản`);
    expect(said("documents")).toContain("chưa ghi ngày phát hành: 01 văn bản");
  });

  it("of the rewards, in figures and in words", () => {
    const { first, again } = facts.rewards.KDCTB;
    const { first: firsts, again: agains } = facts.years["2022"].recognised.KDCTB;
    const total = firsts * first + agains * again;
    expect(said("rewards-2022")).toContain(`KDCTB công nhận lần đầu ${firsts} khu dân cư, mức ${grouped(first)} đồng/khu dân cư`);
    expect(said("rewards-2022")).toContain(`Tổng số tiền thưởng: ${grouped(total)} đồng (bằng chữ: ${amountInWords(total)} đồng).`);
  });

  it("and of an earlier year nothing that came after it", () => {
    const earlier = [...textsOf(2020)];
    expect(earlier.map(([key]) => key).filter((key) => /-202[12]$/u.test(key))).toEqual([]);
    expect(earlier.map(([key]) => key)).toContain("results-2020");
    expect(earlier.find(([key]) => key === "holders-2020")?.[1]).toContain("có 63/126 khu dân cư");
  });

  it("never as 0 where the workbook says nothing", () => {
    for (const text of texts.values()) expect(text).not.toMatch(/(?<![\d.,/])0 (?:khu|đồng|m²|ngày|lượt|văn|cuộc|hộ)/u);
  });
});
