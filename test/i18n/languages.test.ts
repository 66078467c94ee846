import type { FindingParams } from "../../src/core/findings/catalogue";
import { findingSeverities } from "../../src/core/findings/catalogue";
import type { Finding, FindingCode } from "../../src/core/findings/finding";
import { finding } from "../../src/core/findings/finding";
import type { Words } from "../../src/i18n";
import { en, findingMessage, findingText, vi } from "../../src/i18n";

const languages: readonly (readonly [string, Words])[] = [
  ["vi", vi],
  ["en", en],
];

const samples: FindingParams = {
  "missing-form": { form: "Khu dân cư" },
  "missing-column": { form: "Khu dân cư", column: "Mã KDC" },
  "ambiguous-column": { form: "Khu dân cư", column: "Mã KDC" },
  "no-framework": { year: 2022 },
  "no-rule": { title: "KDCTB", year: 2022, areaClass: "Khu vực 1" },
  "ambiguous-rule": { title: "KDCTB", year: 2022, areaClass: "" },
  "duplicate-village": { village: "LA-01", firstCell: "A5" },
  "ambiguous-criterion": { criterion: "1.1" },
  "duplicate-criterion": { criterion: "1.1", framework: "Bộ MẪU", firstCell: "B6" },
  "shared-criterion-code": { criterion: "1.1", frameworks: "281; 292" },
  "veto-out-of-range": { criterion: "6.2", title: "KDCTB", value: "7", max: 5 },
  "rule-out-of-range": { field: "Từ năm", value: "hai nghìn" },
  "criterion-out-of-range": { criterion: "6.2", field: "Điểm tối đa", value: "-1" },
  "invalid-score": { village: "LA-01", criterion: "6.2", value: "abc", max: 2.5, kind: "points" },
  "unreadable-form": { form: "Văn bản", column: "Ký hiệu" },
  "invalid-row": { form: "Đăng ký", field: "Năm", value: "" },
  "invalid-cell": { form: "Khu dân cư", field: "Số hộ", value: "nhiều" },
  "unknown-village": { village: "LA-99" },
  "unknown-title": { title: "KDCX" },
  "unknown-level": { level: "Tỉnh" },
  "unknown-framework": { framework: "MẪU", year: 2022 },
  "unknown-criterion": { criterion: "99.9" },
  "missing-criterion-column": { criterion: "6.2", year: 2022 },
  "duplicate-score-row": { village: "LA-01", level: "Huyện", firstCell: "B7" },
  "duplicate-ledger-row": { village: "LA-01", title: "KDCTB", year: 2021, firstCell: "B7" },
  "duplicate-conclusion": { village: "LA-01", title: "KDCTB", firstCell: "B7" },
  "conclusion-without-reason": { village: "LA-01", title: "KDCTB", met: true, outcome: "vetoed" },
  "merged-village": { village: "LA-01", into: "LA-02", fromYear: 2021 },
  "repaired-score": { village: "LA-01", criterion: "6.2", before: "1,5", after: 1.5 },
  "ambiguous-number": { field: "Tiền (đồng)", value: "1.234" },
  "duplicate-registration": { village: "LA-01", title: "KDCTB", firstCell: "B7" },
  "status-contradicts-ledger": { village: "LA-01", title: "KDCTB", typed: "maintained", derived: "again" },
  "sheet-name-taken": { wanted: "TH 2022", written: "TH 2022 (2)" },
  "unknown-setting": { key: "Tên huyện cũ" },
  "duplicate-setting": { key: "Địa danh", firstCell: "A5" },
  "sheet-not-read": { form: "Đăng ký", used: "Đăng ký 2022" },
  "total-mismatch": { framework: "Bộ MẪU", printed: 100, computed: 99.5 },
  "unused-veto-column": { title: "KDCTP" },
  "similar-villages": { village: "Thôn 01", other: "Thôn 1", otherCell: "C5" },
  "recognised-without-registration": { village: "LA-01", title: "KDCTB", year: 2022 },
  "number-two-dates": { number: "46/QĐ-MTTQ-BTT", date: "02/11/2021", otherDate: "01/11/2021", otherCell: "F5" },
  "sum-mismatch": { what: "Tiền (đồng)", printed: 10, computed: 12 },
  "placeholder-text": { text: "Ghi rõ thực hiện nội dung gì" },
  "duplicate-rows": { rows: 8, first: "13", last: "20", firstCell: "D14" },
  "unit-count": { printed: 128, counted: 126, inForm: false },
  "registrations-exceed-units": { year: 2020, registered: 132, units: 128 },
  "recognised-exceeds-registered": { title: "KDCTB", year: 2020, recognised: 106, registered: 105 },
  "maintained-exceeds-holders": { title: "KDCTB", year: 2020, maintained: 25, holders: 24 },
  percentage: { printed: 55.53, part: 66240, whole: 122117 },
  "part-exceeds-whole": { part: 129, whole: 128 },
  "figure-differs": { what: "Dân số", printed: 122117, other: 122171, otherCell: "G3" },
  "figure-differs-from-form": { what: "Số KDC đăng ký", printed: 90, counted: 89, recognised: false },
  "appendix-period": { from: 2021, to: 2022, bodyFrom: 2020, bodyTo: 2022 },
  "appendix-differs": { level: "Cấp xã", printed: 10, computed: 12 },
  "missing-total": { field: "Ngày công" },
  "level-mismatch": { amount: 180400000, level: "Khu dân cư", otherLevel: "Cấp xã", otherCell: "G30" },
  "document-identity": {
    where: "Tiêu đề",
    number: "299-BC/HU",
    date: "12/09/2023",
    others: [{ where: "Phụ lục 1", number: "229 BC/HU", date: "2023-09-01", cell: "K3" }],
  },
  "missing-number-date": { row: "15", number: true, date: true },
  "document-number-differs": { number: "168/BC-MTTQ", other: "168/BC-MTTQ-BTT", otherCell: "D30" },
  "not-chronological": { pairs: [{ before: "4", after: "5", cell: "E6" }] },
  "change-without-reason": { village: "LA-01", criterion: "6.2", level: "Huyện", lowerLevel: "Xã", before: "5", after: "0" },
  "higher-level-blank": { village: "LA-01", criterion: "6.2", level: "Huyện", lowerLevel: "Xã" },
  "score-without-registration": { village: "LA-01" },
  "mapping-not-followed": { sheet: "Điểm", header: "tên thôn", why: "header-gone" },
  "mapping-conflict": { sheet: "Điểm", header: "tên thôn" },
  "invalid-mapping": { column: "Trường", value: "Tên" },
};

const codes = Object.keys(findingSeverities) as FindingCode[];
const sampleOf = (code: FindingCode): Finding => finding(code, null, samples[code]);
/** Every key of a tree of words, so that two languages can be compared. */
const keysOf = (node: unknown, path = ""): string[] =>
  typeof node === "object" && node !== null ? Object.entries(node).flatMap(([key, child]) => keysOf(child, `${path}/${key}`)) : [path];
const sentence = /^\p{Lu}.*[.]$/u;

describe.each(languages)("the language %s", (_, words) => {
  it("has exactly the keys of Vietnamese", () => {
    expect(keysOf(words).sort()).toEqual(keysOf(vi).sort());
  });

  it.each(codes)("says of %s in whole sentences what is wrong and what to do", (code) => {
    const text = findingText(words.findings, sampleOf(code));
    expect(text.wrong).toMatch(sentence);
    expect(text.mend).toMatch(sentence);
    expect(findingMessage(words.findings, sampleOf(code))).toBe(`${text.wrong} ${text.mend}`);
  });

  it.each(codes)("writes %s in composed Unicode and leaves no parameter unsaid", (code) => {
    const message = findingMessage(words.findings, sampleOf(code));
    const wordsByCode = new Map<string, string>(Object.entries({ ...words.domain.outcome, ...words.domain.status }));
    expect(message).toBe(message.normalize("NFC"));
    expect(message).not.toMatch(/undefined|\[object|NaN/);
    // The kind of a criterion chooses words, and is none itself.
    for (const [name, value] of Object.entries(samples[code])) {
      if (typeof value === "string" && name !== "kind") expect(message).toContain(wordsByCode.get(value) ?? value);
    }
  });
});

it("words a dissolved village otherwise than one merged into another", () => {
  const dissolved = findingMessage(vi.findings, finding("merged-village", null, { village: "LA-01", into: "", fromYear: 2021 }));
  expect(dissolved).toBe(
    "Khu dân cư LA-01 đã giải thể từ năm 2021 nên dòng này không được tính. Xóa dòng này, hoặc sửa lại mã khu dân cư.",
  );
});

it.each([
  ["points", "Nhập điểm từ 0 đến 2,5, hoặc KAD"],
  ["passFail", "Nhập Đạt hoặc Không đạt, hoặc KAD"],
  ["bands", "Nhập số đo được, từ 0 trở lên (ví dụ 93 hoặc 93%), hoặc KAD"],
  ["deduction", "Nhập số vụ, là số nguyên từ 0 trở lên, hoặc KAD"],
] as const)("tells what to enter for a criterion of the kind %s", (kind, mend) => {
  const params = { village: "LA-01", criterion: "6.2", value: "abc", max: 2.5, kind };
  expect(findingText(vi.findings, finding("invalid-score", null, params)).mend).toContain(mend);
});

it("names the blank field of a row that was left out, and the value of a faulty one", () => {
  const blank = findingText(vi.findings, finding("invalid-row", null, { form: "Đăng ký", field: "Năm", value: "" }));
  const faulty = findingText(vi.findings, finding("invalid-row", null, { form: "Đăng ký", field: "Năm", value: "xx" }));
  expect(blank.wrong).toBe("Dòng này của biểu “Đăng ký” bị bỏ qua vì để trống “Năm”.");
  expect(faulty.wrong).toBe("Dòng này của biểu “Đăng ký” bị bỏ qua vì “Năm” là “xx”, không hợp lệ.");
});
