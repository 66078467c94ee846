import type { FileRefusal } from "../../src/forms/intake/fileRefusal";
import type { RejectReason } from "../../src/forms/intake/types";
import { finding } from "../../src/core/findings/finding";
import { en, fileRefusalMessage, findingMessage, rejectionMessage, vi } from "../../src/i18n";

const reasons: readonly RejectReason[] = [
  { code: "finding", finding: finding("unknown-village", null, { village: "LA-99" }) },
  { code: "other-commune", commune: "Lộc Bắc", fileCommune: "Lộc An" },
  { code: "commune-unsure", communes: "Lộc An, Lộc Bắc" },
  { code: "unknown-village", village: "Thôn 9" },
  { code: "ambiguous-village", village: "Thôn 1", among: "LA-01, LA-02" },
  { code: "same-village-name", village: "LA-09", existing: "LA-01" },
  { code: "error-value", value: "#REF!" },
  { code: "not-calculated" },
  { code: "encoding-unsure", decoded: "Nhân dân" },
  { code: "column-unsure", form: "Đăng ký", column: "Danh hiệu" },
  { code: "no-column", form: "Đăng ký", column: "Năm" },
  { code: "criterion-unsure", criterion: "1.1" },
  { code: "unknown-criterion", criterion: "9.9" },
  { code: "no-table", form: "Kết luận" },
  { code: "no-book-column", form: "Kết luận", column: "Lý do" },
  { code: "row-apart" },
  { code: "cell-apart" },
  { code: "title-column-unsure", title: "KDCTB" },
  { code: "mark-unclear", text: "xem lại", title: "KDCTB" },
  { code: "foreign-table", sheet: "Bảng điểm" },
  { code: "unknown-sheet" },
  { code: "mapping-unfit", header: "tên thôn" },
];
const refusals: readonly FileRefusal[] = [
  { code: "file-too-large", limit: 50 },
  { code: "too-many-cells", limit: 1_000_000 },
  { code: "zip-bomb" },
  { code: "took-too-long", limit: 30 },
  { code: "kind-too-large" },
  { code: "too-much-memory" },
  { code: "too-many-files", limit: 200 },
  { code: "encrypted" },
  { code: "damaged" },
  { code: "unknown-kind" },
  { code: "empty-file" },
  { code: "unreadable" },
  { code: "not-calculated" },
  { code: "no-form" },
];

describe.each([
  ["vi", vi],
  ["en", en],
] as const)("what merging says (%s)", (_, words) => {
  it.each(reasons)("of a row: $code", (reason) => {
    const message = rejectionMessage(words.intake, reason, (one) => findingMessage(words.findings, one));
    const { code: _code, ...params } = reason;
    // What is wrong, then what to do; every parameter is told.
    expect(message).toMatch(/\S[.)] \S.*\.$/u);
    for (const value of Object.values(params)) if (typeof value === "string") expect(message).toContain(value);
  });

  it.each(refusals)("of a file: $code", (refusal) => {
    expect(fileRefusalMessage(words.intake, refusal)).toMatch(/\S[.)] \S.*\.$/u);
  });

  it("knows every reason there is", () => {
    expect(Object.keys(words.intake.rejection).sort()).toEqual(
      reasons
        .map(({ code }) => code as string)
        .filter((code) => code !== "finding")
        .sort(),
    );
    expect(Object.keys(words.intake.file).sort()).toEqual(refusals.map(({ code }) => code).sort());
  });

  it("names the fields of a conflict", () => {
    for (const isOurs of [true, false])
      expect(words.intake.conflict({ isOurs, fields: ["Kết luận", "Lý do"] })).toContain("Kết luận, Lý do");
  });
});
