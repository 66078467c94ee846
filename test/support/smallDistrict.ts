import type { Conclusion, Criterion, District, ScoreCell, ScoreRow, ScoreTable, Settings, TitleRule } from "../../src/core/domain/district";
import { criterionCode, frameworkName, levelName, titleName, villageCode, year } from "../../src/core/domain/names";
import { noReport } from "../../src/core/domain/printedReport";
import type { YearResult, VillageResult } from "../../src/core/domain/yearResult";
import type { TableOrigin } from "../../src/core/findings/origin";
import { compileYear } from "../../src/core/summary/compileYear";
import { at, villageRow } from "./rows";

export const KDCTB = titleName("KDCTB");
export const KDCKM = titleName("KDCKM");
export const sample = frameworkName("MẪU");

export const settings: Settings = {
  unitName: "",
  parentUnit: "",
  placeName: "",
  headerPreset: "MTTQ",
  signer: "",
  signerRole: "",
  levels: ["Tự chấm", "Xã", "Huyện"].map(levelName),
  notApplicable: "fullMarks",
  proposeLowerTitle: true,
  titleOrder: null,
  inheritOnMerger: false,
};

export function criterion(code: string, more: Partial<Criterion> = {}): Criterion {
  return {
    framework: sample,
    code: criterionCode(code),
    contentArea: `Nội dung ${code.charAt(0)}`,
    name: `Tiêu chí ${code}`,
    max: 5,
    method: { kind: "points" },
    vetoScores: new Map(),
    appliesTo: [],
    leadBody: "",
    origin: at("Bộ tiêu chí", 1, "framework", "code"),
    ...more,
  };
}

export function rule(title: typeof KDCTB, more: Partial<TitleRule> = {}): TitleRule {
  return {
    framework: sample,
    fromYear: year(2019),
    toYear: null,
    title,
    areaClass: null,
    minTotal: title === KDCTB ? 7 : 9,
    minAreaShare: 0.5,
    recognisingBody: title === KDCTB ? "Huyện" : "Tỉnh",
    rewardFirst: 2_000_000,
    rewardAgain: 500_000,
    rewardMaintained: 0,
    prerequisite: null,
    origin: at("Danh hiệu", 1, "framework", "fromYear", "toYear", "title"),
    ...more,
  };
}

const codes = ["1.1", "2.1"].map(criterionCode);
const scoreOrigin: TableOrigin = { sheet: "Chấm điểm", columns: { year: 0, village: 1, level: 2, "1.1": 3, "2.1": 4 } };

export function scoreRow(village: string, level: string, cells: readonly ScoreCell[], more: Partial<ScoreRow> = {}): ScoreRow {
  return {
    year: year(2022),
    village: villageCode(village),
    level: levelName(level),
    framework: null,
    cells,
    origin: { table: scoreOrigin, row: 1 },
    ...more,
  };
}

/** Rows stand one under the other, the first in sheet row 2. */
export function scoreTable(...rows: readonly ScoreRow[]): ScoreTable {
  return {
    origin: scoreOrigin,
    criteria: codes,
    rows: rows.map((row, place) => ({ ...row, origin: { table: scoreOrigin, row: 1 + place } })),
  };
}

export function conclusion(village: string, title: typeof KDCTB, met: boolean, reason = ""): Conclusion {
  return {
    year: year(2022),
    village: villageCode(village),
    title,
    met,
    reason,
    origin: at("Kết luận", 1, "year", "village", "title", "met", "reason"),
  };
}

/** Two criteria of 5 points in two areas (2.1 vetoes at 0), KDCTB from 7 and KDCKM from 9 of 10 points, two communes with two villages each. */
export function smallDistrict(more: Partial<District> = {}): District {
  return {
    settings,
    criteria: [criterion("1.1"), criterion("2.1", { vetoScores: new Map([KDCTB, KDCKM].map((title) => [title, 0])) })],
    rules: [rule(KDCTB), rule(KDCKM)],
    villages: [
      villageRow("A1", { commune: "Lộc An" }),
      villageRow("B1", { commune: "Lộc Bắc" }),
      villageRow("A2", { commune: "Lộc An" }),
      villageRow("B2", { commune: "Lộc Bắc" }),
    ],
    registrations: [],
    scoreTables: [],
    conclusions: [],
    ledger: [],
    contributions: [],
    documents: [],
    communications: [],
    commendations: [],
    report: noReport,
    ...more,
  };
}

export function compiled(district: District, ofYear = 2022): YearResult {
  const result = compileYear(district, year(ofYear));
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join(", "));
  return result.value;
}

export function entryOf(result: YearResult, village: string, title = KDCTB): VillageResult {
  const entry = result.villages.find((each) => each.village.code === village && each.title === title);
  if (entry === undefined) throw new Error(`no entry of ${village} for ${title}`);
  return entry;
}
