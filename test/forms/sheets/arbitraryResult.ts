import fc from "fast-check";
import type { Commendation, Communication, Contribution, DocumentRecord, RecognitionStatus } from "../../../src/core/domain/district";
import type { Evaluation, Outcome, Reason } from "../../../src/core/domain/evaluation";
import type { TitleName } from "../../../src/core/domain/names";
import { criterionCode, levelName, titleName, villageCode, year } from "../../../src/core/domain/names";
import type {
  CommuneSummary,
  RecognisedVillage,
  RollForward,
  TitleCounts,
  VillageResult,
  YearResult,
} from "../../../src/core/domain/yearResult";
import { finding } from "../../../src/core/findings/finding";
import { at, villageRow } from "../../support/rows";
import { settings } from "./sampleResult";

const count = fc.integer({ min: 0, max: 2000 });
const money = fc.integer({ min: 0, max: 10 ** 12 });
/** Words of users: blank, long, with line breaks, and such as would do harm if they were taken for formulas. */
export const userText = fc.oneof(
  fc.constantFrom("", "=1+1", "+CMD|'/C calc'!A0", "@SUM(A1)", "-2", "Thôn 1", "KDC [1]: a/b*c?", "'quoted'"),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const status = fc.constantFrom<RecognitionStatus>("first", "maintained", "again");

const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({ code: fc.constant("veto" as const), criterion: userText.map(criterionCode), points: count, vetoScore: count, max: count }),
  fc.record({ code: fc.constant("belowTotal" as const), points: count, required: count, max: count }),
  fc.record({ code: fc.constant("missing" as const), criterion: userText.map(criterionCode) }),
);

const evaluation: fc.Arbitrary<Evaluation> = fc.record({
  total: count,
  max: count,
  required: count,
  outcome: fc.constantFrom<Outcome>("vetoed", "incomplete", "belowFloor", "belowTotal", "prerequisite", "eligible"),
  vetoes: fc.constant([]),
  vetoOnly: fc.boolean(),
  reasons: fc.array(reason, { maxLength: 4 }),
});

const counts: fc.Arbitrary<TitleCounts> = fc.record({
  registered: count,
  assessed: count,
  eligible: count,
  vetoed: count,
  vetoOnly: count,
  recognised: count,
  first: count,
  maintained: count,
  again: count,
  notKept: fc.option(count),
  rewardVnd: money,
});

const roll: fc.Arbitrary<RollForward> = fc.record({
  before: count,
  maintained: count,
  promoted: count,
  lapsed: count,
  merged: count,
  first: count,
  again: count,
  holders: count,
});

const village = fc.record({ code: userText, commune: userText, name: userText }).map(({ code, ...more }) => villageRow(code, more));

const villageResult = (titles: readonly TitleName[]): fc.Arbitrary<VillageResult> =>
  fc.record({
    village,
    title: fc.constantFrom(...titles),
    level: fc.constant(levelName("Xã")),
    evaluation,
    proposedTitle: fc.option(fc.constantFrom(...titles)),
    proposal: fc.option(fc.record({ evaluation, status })),
    conclusion: fc.option(
      fc.record({
        year: fc.constant(year(2022)),
        village: userText.map(villageCode),
        title: fc.constantFrom(...titles),
        met: fc.boolean(),
        reason: userText,
        origin: fc.constant(at("Kết luận", 1)),
      }),
    ),
    status: fc.option(status),
    statusIfRecognised: status,
    rewardVnd: money,
  });

const recognisedVillage = (titles: readonly TitleName[]): fc.Arbitrary<RecognisedVillage> =>
  fc.record({
    village: userText.map(villageCode),
    record: fc.option(village),
    title: fc.constantFrom(...titles, titleName("Danh hiệu cũ")),
    status,
    decisionNumber: userText,
    decisionDate: fc.option(fc.constantFrom("2022-10-31", "2021-02-30")),
    rewardVnd: money,
  });

const contribution: fc.Arbitrary<Contribution> = fc.record({
  year: fc.integer({ min: 2019, max: 2023 }).map(year),
  unit: userText,
  level: userText,
  source: userText,
  moneyVnd: fc.option(money),
  landM2: fc.option(fc.integer({ min: 0, max: 10 ** 7 }).map((tenths) => tenths / 10)),
  labourDays: fc.option(count),
  purpose: userText,
  origin: fc.constant(at("Đóng góp", 1)),
});

const documentRecord: fc.Arbitrary<DocumentRecord> = fc.record({
  where: fc.constant(""),
  ordinal: userText,
  issuer: userText,
  documentType: userText,
  number: userText,
  issuedOn: fc.option(fc.constant("2022-10-31")),
  summary: userText,
  origin: fc.constant(at("Văn bản", 1)),
});

const communication: fc.Arbitrary<Communication> = fc.record({
  year: fc.integer({ min: 2019, max: 2023 }).map(year),
  form: userText,
  events: fc.option(count),
  participants: fc.option(count),
  origin: fc.constant(at("Tuyên truyền", 1)),
});

const commendation: fc.Arbitrary<Commendation> = fc.record({
  year: fc.integer({ min: 2019, max: 2023 }).map(year),
  level: userText,
  form: userText,
  quantity: fc.option(count),
  valueVnd: fc.option(money),
  source: userText,
  note: userText,
  origin: fc.constant(at("Biểu dương", 1)),
});

const perTitle = <T>(titles: readonly TitleName[], value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<TitleName, T>> =>
  fc.tuple(...titles.map(() => value)).map((values) => new Map(titles.map((title, index) => [title, values[index] as T])));

const resultFor = (titles: readonly TitleName[]): fc.Arbitrary<YearResult> =>
  fc.record({
    year: fc.constant(year(2022)),
    settings: fc
      .record({
        unitName: userText,
        parentUnit: userText,
        placeName: userText,
        signer: userText,
        signerRole: userText,
        headerPreset: fc.constantFrom("MTTQ", "Đảng", "Nhà nước"),
      })
      .map((own) => ({ ...settings, ...own })),
    titles: fc.constant(titles),
    recognisingBodies: perTitle(titles, userText),
    villageCount: count,
    totals: perTitle(titles, counts),
    communes: fc.array(fc.record<CommuneSummary>({ name: userText, villages: count, titles: perTitle(titles, counts) }), { maxLength: 5 }),
    villages: fc.array(villageResult(titles), { maxLength: 8 }),
    recognised: fc.array(recognisedVillage(titles), { maxLength: 8 }),
    vetoCounts: fc.array(fc.record({ criterion: userText.map(criterionCode), name: userText, villages: count }), { maxLength: 4 }),
    rollForward: perTitle(titles, roll),
    years: fc
      .uniqueArray(fc.integer({ min: 2015, max: 2024 }), { maxLength: 6 })
      .chain((years) =>
        fc.tuple(
          ...years.map((each) =>
            perTitle(titles, fc.record({ registered: count, recognised: count, first: count, maintained: count, again: count })).map(
              (figures) => ({ year: year(each), titles: figures }),
            ),
          ),
        ),
      ),
    contributions: fc.array(contribution, { maxLength: 6 }),
    documents: fc.array(documentRecord, { maxLength: 6 }),
    communications: fc.array(communication, { maxLength: 4 }),
    commendations: fc.array(commendation, { maxLength: 4 }),
    findings: fc.array(
      userText.map((value) => finding("unknown-village", { sheet: "Đăng ký", cell: "B4" }, { village: value })),
      { maxLength: 4 },
    ),
  });

/** Any result of a year, with any words of users in it: what the layout of the sheets must withstand. */
export const anyResult: fc.Arbitrary<YearResult> = fc
  .uniqueArray(
    userText.filter((text) => text.trim() !== ""),
    { minLength: 1, maxLength: 4 },
  )
  .chain((titles) => resultFor(titles.map(titleName)));
