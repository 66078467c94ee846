import type { Conclusion, Contribution, DocumentRecord, RecognitionStatus, Settings } from "../../../src/core/domain/district";
import type { Evaluation, Outcome, Reason } from "../../../src/core/domain/evaluation";
import type { TitleName } from "../../../src/core/domain/names";
import { criterionCode, levelName, titleName, villageCode, year } from "../../../src/core/domain/names";
import type { RecognisedVillage, RollForward, TitleCounts, VillageResult, YearResult } from "../../../src/core/domain/yearResult";
import { finding } from "../../../src/core/findings/finding";
import { at, villageRow } from "../../support/rows";

export const tb = titleName("KDCTB");
export const km = titleName("KDCKM");

export const settings: Settings = {
  unitName: "Ủy ban MTTQ Việt Nam huyện Bảo Lâm",
  parentUnit: "Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng",
  placeName: "Bảo Lâm",
  headerPreset: "MTTQ",
  signer: "Nguyễn Văn Mẫu",
  signerRole: "TM. Ban Thường trực; Chủ tịch",
  levels: [levelName("Tự chấm"), levelName("Xã"), levelName("Huyện")],
  notApplicable: "fullMarks",
  proposeLowerTitle: true,
  titleOrder: null,
  inheritOnMerger: false,
};

export function counts(numbers: readonly number[], notKept: number | null, rewardVnd: number): TitleCounts {
  const [registered = 0, assessed = 0, eligible = 0, vetoed = 0, vetoOnly = 0, first = 0, maintained = 0, again = 0] = numbers;
  return {
    registered,
    assessed,
    eligible,
    vetoed,
    vetoOnly,
    recognised: first + maintained + again,
    first,
    maintained,
    again,
    notKept,
    rewardVnd,
  };
}

export function evaluation(outcome: Outcome, total: number, reasons: readonly Reason[] = []): Evaluation {
  const vetoes = reasons.flatMap((reason) => (reason.code === "veto" ? [reason.criterion] : []));
  const vetoOnly = outcome === "vetoed" && reasons.every(({ code }) => code === "veto");
  return { total, max: 100, required: 90, outcome, vetoes, vetoOnly, reasons };
}

export const veto = (criterion: string, points = 0): Reason => ({
  code: "veto",
  criterion: criterionCode(criterion),
  points,
  vetoScore: 0,
  max: 5,
});

export function conclusion(village: string, title: TitleName, met: boolean, reason: string): Conclusion {
  return { year: year(2022), village: villageCode(village), title, met, reason, origin: at("Kết luận", 1) };
}

export function entry(code: string, title: TitleName, result: Evaluation, more: Partial<VillageResult> = {}): VillageResult {
  return {
    village: villageRow(code, { commune: code.startsWith("LB") ? "Lộc Bắc" : "Lộc An", households: 120, people: null }),
    title,
    level: levelName("Huyện"),
    evaluation: result,
    proposedTitle: null,
    proposal: null,
    conclusion: null,
    status: null,
    statusIfRecognised: "first",
    rewardVnd: 0,
    ...more,
  };
}

export function recognised(code: string, title: TitleName, status: RecognitionStatus, rewardVnd: number): RecognisedVillage {
  return {
    village: villageCode(code),
    record: villageRow(code, { commune: code.startsWith("LB") ? "Lộc Bắc" : "Lộc An" }),
    title,
    status,
    decisionNumber: "75/QĐ-MTTQ-BTT",
    decisionDate: "2022-10-31",
    rewardVnd,
  };
}

export function contribution(level: string, source: string, ofYear: number, amounts: readonly (number | null)[]): Contribution {
  const [moneyVnd = null, landM2 = null, labourDays = null] = amounts;
  return {
    year: year(ofYear),
    unit: "",
    level,
    source,
    moneyVnd,
    landM2,
    labourDays,
    purpose: "Bê tông hóa đường làng",
    origin: at("Đóng góp", 1),
  };
}

export function documentRecord(number: string, issuedOn: string | null): DocumentRecord {
  const text = { issuer: "MTTQ huyện", documentType: "Quyết định", summary: "Quyết định công nhận Khu dân cư tiêu biểu" };
  return { where: "", ordinal: "9", number, issuedOn, ...text, origin: at("Văn bản", 1) };
}

const roll = (numbers: readonly number[]): RollForward => {
  const [before = 0, maintained = 0, promoted = 0, lapsed = 0, merged = 0, first = 0, again = 0] = numbers;
  return { before, maintained, promoted, lapsed, merged, first, again, holders: maintained + first + again };
};

/** A district of two communes and four villages; one vetoed, one proposed for the lower title. */
export const sample: YearResult = {
  year: year(2022),
  settings,
  titles: [tb, km],
  recognisingBodies: new Map([
    [tb, "Huyện"],
    [km, "Tỉnh"],
  ]),
  villageCount: 4,
  totals: new Map([
    [tb, counts([3, 3, 1, 2, 1, 1, 1, 0], 1, 2000000)],
    [km, counts([1, 1, 0, 0, 0, 0, 0, 0], null, 0)],
  ]),
  communes: [
    {
      name: "Lộc An",
      villages: 3,
      titles: new Map([
        [tb, counts([2, 2, 1, 1, 1, 1, 0, 0], 1, 2000000)],
        [km, counts([1, 1, 0, 0, 0, 0, 0, 0], null, 0)],
      ]),
    },
    {
      name: "Lộc Bắc",
      villages: 1,
      titles: new Map([
        [tb, counts([1, 1, 0, 1, 0, 0, 1, 0], 0, 0)],
        [km, counts([0, 0, 0, 0, 0, 0, 0, 0], null, 0)],
      ]),
    },
  ],
  villages: [
    entry("LA-01", tb, evaluation("eligible", 92.5)),
    entry("LA-02", tb, evaluation("vetoed", 95, [veto("6.2")])),
    entry("LA-03", km, evaluation("belowTotal", 91, [{ code: "belowTotal", points: 91, required: 95, max: 100 }]), {
      proposedTitle: tb,
      proposal: { evaluation: evaluation("eligible", 81), status: "again" },
    }),
    entry("LB-01", tb, evaluation("vetoed", 70, [veto("6.2"), veto("7.1"), { code: "belowTotal", points: 70, required: 90, max: 100 }])),
  ],
  recognised: [recognised("LA-01", tb, "first", 2000000), recognised("LB-01", tb, "maintained", 0)],
  vetoCounts: [
    { criterion: criterionCode("6.2"), name: "Không có người nghiện ma túy mới", villages: 2 },
    { criterion: criterionCode("7.1"), name: "Không có trọng án", villages: 1 },
  ],
  rollForward: new Map([
    [tb, roll([3, 1, 1, 1, 0, 1, 0])],
    [km, roll([0, 0, 0, 0, 0, 0, 0])],
  ]),
  years: [
    { year: year(2021), titles: new Map([[tb, { registered: 4, recognised: 3, first: 3, maintained: 0, again: 0 }]]) },
    {
      year: year(2022),
      titles: new Map([
        [tb, { registered: 3, recognised: 2, first: 1, maintained: 1, again: 0 }],
        [km, { registered: 0, recognised: 0, first: 0, maintained: 0, again: 0 }],
      ]),
    },
  ],
  contributions: [
    contribution("Cấp huyện", "Ngân sách huyện", 2021, [50000000]),
    contribution("Khu dân cư", "Nhân dân đóng góp", 2021, [9000000000, 19687, 3135]),
    contribution("Khu dân cư", "Xã hội hóa", 2022, [26400000000, 76851.5, 9893]),
  ],
  communications: [],
  commendations: [],
  documents: [documentRecord("75/QĐ-MTTQ-BTT", "2022-10-31"), documentRecord("", null)],
  findings: [
    finding(
      "higher-level-blank",
      { sheet: "Chấm điểm 2022", cell: "F12" },
      { village: "LA-01", criterion: "1.1", level: "Huyện", lowerLevel: "Xã" },
    ),
    finding(
      "invalid-score",
      { sheet: "Chấm điểm 2022", cell: "G12" },
      { village: "LA-02", criterion: "1.2", value: "=1+1", max: 5, kind: "points" },
    ),
  ],
};
