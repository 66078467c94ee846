import type { Settings } from "../../src/core/domain/district";
import { titleName, year } from "../../src/core/domain/names";
import type { TitleCounts, YearResult } from "../../src/core/domain/yearResult";
import type { Finding } from "../../src/core/findings/finding";
import { finding } from "../../src/core/findings/finding";
import { ok } from "../../src/core/result";
import type { UndoHandle } from "../../src/app/excelPort";
import type { PaneServices, RunOutcome, WorkbookOverview } from "../../src/taskpane/services";

const settings: Settings = {
  unitName: "Ban Thường trực UBMTTQ huyện Bảo Lâm",
  parentUnit: "UBMTTQ tỉnh Lâm Đồng",
  placeName: "Bảo Lâm",
  headerPreset: "MTTQ",
  signer: "",
  signerRole: "",
  levels: [],
  notApplicable: "fullMarks",
  proposeLowerTitle: true,
  titleOrder: null,
  inheritOnMerger: false,
};

const kdctb: TitleCounts = {
  registered: 90,
  assessed: 90,
  eligible: 70,
  vetoed: 12,
  vetoOnly: 7,
  recognised: 72,
  first: 15,
  maintained: 52,
  again: 5,
  notKept: 5,
  rewardVnd: 32_500_000,
};
const kdckm: TitleCounts = {
  ...kdctb,
  registered: 30,
  assessed: 30,
  eligible: 25,
  recognised: 25,
  first: 10,
  maintained: 14,
  again: 1,
  notKept: 0,
};

/** The published figures of 2022, as a run would give them. */
export function sampleResult(change: Partial<YearResult> = {}): YearResult {
  return {
    year: year(2022),
    settings,
    titles: [titleName("KDCTB"), titleName("KDCKM")],
    recognisingBodies: new Map(),
    villageCount: 126,
    totals: new Map([
      [titleName("KDCTB"), kdctb],
      [titleName("KDCKM"), kdckm],
    ]),
    communes: [],
    villages: [],
    recognised: [],
    vetoCounts: [],
    rollForward: new Map(),
    years: [],
    contributions: [],
    documents: [],
    communications: [],
    commendations: [],
    findings: [],
    ...change,
  };
}

export const invalidScore = (cell: string): Finding =>
  finding("invalid-score", { sheet: "Chấm điểm 2022", cell }, { village: "LA-01", criterion: "6.2", value: "12", max: 5, kind: "points" });
export const duplicateRegistration: Finding = finding(
  "duplicate-registration",
  { sheet: "Đăng ký", cell: "B14" },
  { village: "LA-01", title: "KDCTB", firstCell: "B9" },
);
export const blankLevel: Finding = finding("score-without-registration", { sheet: "Chấm điểm 2022", cell: "B44" }, { village: "LB-07" });
export const missingForm: Finding = finding("missing-form", null, { form: "Đăng ký" });

export const sampleSheets = [
  "TH 2022",
  "Điểm liệt 2022",
  "Đề nghị KDCTB 2022",
  "Đề nghị KDCKM 2022",
  "Khen thưởng 2022",
  "So sánh các năm",
  "Đối soát",
];
export const sampleStep: UndoHandle = {
  removes: sampleSheets.slice(0, 5),
  restores: sampleSheets.slice(5),
  undo: () => Promise.resolve(ok(undefined)),
};

export const written = (change: Partial<Extract<RunOutcome, { kind: "written" }>> = {}): RunOutcome => ({
  kind: "written",
  result: sampleResult(),
  sheets: sampleSheets,
  findings: [duplicateRegistration, invalidScore("F12"), blankLevel],
  undo: sampleStep,
  ...change,
});

export const sampleOverview: WorkbookOverview = {
  unitName: settings.unitName,
  years: [2019, 2020, 2021, 2022],
  missingForms: [],
  empty: false,
};

/** A port whose every answer a test can replace. */
export function fakeServices(change: Partial<PaneServices> = {}): PaneServices {
  return {
    overview: () => Promise.resolve(ok(sampleOverview)),
    compileYear: () => Promise.resolve(ok(written())),
    createForms: () => Promise.resolve(ok({ sheets: ["Đăng ký", "Kết luận"], undo: null })),
    lastStep: { read: () => Promise.resolve(null), clear: () => Promise.resolve(), keep: () => Promise.resolve(true) },
    now: () => Date.UTC(2026, 9, 31, 7, 5),
    goTo: () => Promise.resolve(ok(undefined)),
    ...change,
  };
}
