import fc from "fast-check";
import type { District } from "../../src/core/domain/district";
import { criterionCode, frameworkName, levelName, titleName, villageCode, year } from "../../src/core/domain/names";
import type { CellContent } from "../../src/forms/model/grid";
import { readDistrict } from "../../src/forms/read/readDistrict";
import { defaultSettings } from "../../src/forms/schema/settingKeys";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { sample, sampleGrids } from "../forms/read/sampleForms";
import { fundingLine, printedFigure } from "../support/arbitraryPrinted";
import { grid, gridOf } from "../support/gridOf";
import { withoutOrigins } from "../support/withoutOrigins";

const origin = { table: { sheet: "", columns: {} }, row: 0 };
const words = fc.stringMatching(/^[A-ZĐ][a-zăâêôơưáảệ]{1,8}( [a-z0-9]{1,6}){0,3}$/u);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const count = fc.integer({ min: 0, max: 100_000 });
const score = fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100);
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const someYear = fc.integer({ min: 2015, max: 2030 }).map(year);

const titles = ["KDCTB", "KDCKM", "KDC năm mới"].map(titleName);
const codes = ["1.1", "1.2", "1.10", "2", "6.2a"].map(criterionCode);
const framework = frameworkName("MẪU số 1");
const codeAt = (index: number) => villageCode(`LA-${index}`);

const method: fc.Arbitrary<District["criteria"][number]["method"]> = fc.oneof(
  fc.constant({ kind: "points" as const }),
  fc.constant({ kind: "passFail" as const }),
  fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }).chain((froms) =>
    fc.array(score, { minLength: froms.length, maxLength: froms.length }).map((points) => ({
      kind: "bands" as const,
      bounds: [...froms].sort((a, b) => b - a).map((from, index) => ({ from, points: points[index] ?? 0 })),
    })),
  ),
  fc.record({ kind: fc.constant("deduction" as const), step: score.filter((step) => step > 0), floor: score }),
);

const scoreCell = fc.oneof(score, fc.constantFrom("", "x", "KAD", "CĐH", "1,5", "93%", "=1+1", "#DIV/0!", "abc"), fc.boolean());

/** A district whose codes are known to all its tables, as the forms of one workbook have it. */
const district: fc.Arbitrary<District> = fc
  .record({
    villages: fc.integer({ min: 1, max: 5 }),
    criteria: fc.subarray(codes, { minLength: 1 }),
    scoreYears: fc.uniqueArray(someYear, { minLength: 1, maxLength: 2 }),
  })
  .chain(({ villages, criteria, scoreYears }) => {
    const village = fc.integer({ min: 0, max: villages - 1 }).map(codeAt);
    const title = fc.constantFrom(...titles);
    const titled = { year: someYear, village, title, origin: fc.constant(origin) };
    const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 4 });
    return fc.record({
      settings: fc.record({
        ...Object.fromEntries(Object.entries(defaultSettings).map(([key, value]) => [key, fc.constant(value)])),
        unitName: words,
        placeName: words,
        titleOrder: maybe(fc.constant(titles)),
        inheritOnMerger: fc.boolean(),
        notApplicable: fc.constantFrom("fullMarks", "exclude"),
        proposeLowerTitle: fc.boolean(),
      }) as fc.Arbitrary<District["settings"]>,
      criteria: fc.tuple(
        ...criteria.map((code) =>
          fc.record({
            framework: fc.constant(framework),
            code: fc.constant(code),
            contentArea: words,
            name: words,
            max: score,
            method,
            vetoScores: fc
              .subarray(titles)
              .chain((some) => fc.tuple(...some.map((name) => fc.tuple(fc.constant(name), score))))
              .map((pairs) => new Map(pairs)),
            appliesTo: fc.subarray(["Thôn", "KDCTB"]),
            leadBody: words,
            origin: fc.constant(origin),
          }),
        ),
      ),
      rules: fc.tuple(
        ...titles.map((name) =>
          fc.record({
            framework: fc.constant(framework),
            fromYear: someYear,
            toYear: maybe(someYear),
            title: fc.constant(name),
            areaClass: fc.constantFrom(null, "Khu vực I"),
            minTotal: score,
            minAreaShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
            recognisingBody: words,
            rewardFirst: count,
            rewardAgain: count,
            rewardMaintained: count,
            prerequisite: maybe(title),
            origin: fc.constant(origin),
          }),
        ),
      ),
      villages: fc.tuple(
        ...Array.from({ length: villages }, (_, index) =>
          fc.record({
            code: fc.constant(codeAt(index)),
            commune: fc.constantFrom("Lộc An", "Lộc Quảng"),
            name: words,
            kind: fc.constant("thon" as const),
            kindLabel: fc.constant("Thôn"),
            areaClass: fc.constantFrom(null, "Khu vực I"),
            households: maybe(count),
            people: maybe(count),
            minorityHouseholds: maybe(count),
            merged: maybe(fc.record({ into: maybe(village), fromYear: someYear })),
            origin: fc.constant(origin),
          }),
        ),
      ),
      registrations: rows(fc.record(titled)),
      scoreTables: fc.tuple(
        ...[...scoreYears]
          .sort((a, b) => a - b)
          .map((scoreYear) =>
            fc.record({
              origin: fc.constant(origin.table),
              criteria: fc.constant(criteria),
              rows: fc.array(
                fc.record({
                  year: fc.constant(scoreYear),
                  village,
                  level: fc.constantFrom(...["Tự chấm", "Xã", "Huyện"].map(levelName)),
                  framework: fc.constantFrom(null, framework),
                  cells: fc.array(scoreCell, { minLength: criteria.length, maxLength: criteria.length }),
                  origin: fc.constant(origin),
                }),
                { minLength: 1, maxLength: 5 },
              ),
            }),
          ),
      ),
      conclusions: rows(fc.record({ ...titled, met: fc.boolean(), reason: fc.oneof(words, fc.constant("")) })),
      ledger: rows(
        fc.record({
          ...titled,
          typedStatus: fc.constantFrom(null, "first" as const, "maintained" as const, "again" as const),
          decisionNumber: fc.constantFrom("", "46/QĐ-MTTQ-BTT", "75"),
          decisionDate: maybe(date),
        }),
      ),
      contributions: rows(
        fc.record({
          year: someYear,
          unit: words,
          level: words,
          source: words,
          moneyVnd: maybe(count),
          landM2: maybe(count),
          labourDays: maybe(count),
          purpose: words,
          origin: fc.constant(origin),
        }),
      ),
      documents: rows(
        fc.record({
          where: fc.constantFrom("", "Phụ lục 1"),
          ordinal: count.map(String),
          issuer: words,
          documentType: words,
          number: fc.constantFrom("", "124-CV/HU"),
          issuedOn: maybe(date),
          summary: words,
          origin: fc.constant(origin),
        }),
      ),
      communications: rows(
        fc.record({ year: someYear, form: words, events: maybe(count), participants: maybe(count), origin: fc.constant(origin) }),
      ),
      commendations: rows(
        fc.record({
          year: someYear,
          level: words,
          form: words,
          quantity: maybe(count),
          valueVnd: maybe(count),
          source: words,
          note: words,
          origin: fc.constant(origin),
        }),
      ),
      report: fc.record({ figures: rows(printedFigure(title)), funding: rows(fundingLine) }),
    });
  });

it("a district written as forms and read back is the same district", () => {
  fc.assert(
    fc.property(district, fc.boolean(), (written, resultFormulas) => {
      const read = readDistrict(formSheetModels(written, { words: vi.forms, resultFormulas, notice: [] }).map(gridOf));
      expect(read.findings).toEqual([]);
      expect(withoutOrigins(read.district)).toEqual(withoutOrigins(written));
    }),
    { numRuns: 60 },
  );
});

type Rows = readonly (readonly CellContent[])[];

/** Columns in another order, columns of no meaning among them, title rows above, blanks below. */
const bent = (rows: Rows): fc.Arbitrary<Rows> =>
  fc
    .record({
      order: fc.shuffledSubarray(
        Array.from({ length: (rows[0]?.length ?? 0) + 2 }, (_, index) => index),
        { minLength: (rows[0]?.length ?? 0) + 2 },
      ),
      titles: fc.array(fc.constantFrom<readonly CellContent[]>(["DANH SÁCH"], [], ["", "năm 2022"], ["(Kèm theo Công văn số 12)"]), {
        maxLength: 4,
      }),
      tail: fc.array(fc.constant<readonly CellContent[]>([]), { maxLength: 2 }),
      header: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.normalize("NFD"),
        (text: string) => text.toUpperCase(),
        (text: string) => ` ${text.replace(/ /gu, "\n ")} `,
      ),
    })
    .map(({ order, titles: above, tail, header }) => [
      ...above,
      ...rows.map((row, index) =>
        order.map((column) => {
          const cell = row[column] ?? (column < row.length ? "" : index === 0 ? `Cột thêm ${column}` : "không liên quan");
          return index === 0 && typeof cell === "string" ? header(cell) : cell;
        }),
      ),
      ...tail,
    ]);

it("the layout of a sheet changes nothing of what is read", () => {
  const plain = withoutOrigins(readDistrict(sampleGrids()).district);
  const layouts = fc.record({
    criteria: bent(sample.criteria),
    rules: bent(sample.rules),
    villages: bent(sample.villages),
    registrations: bent(sample.registrations),
  });
  fc.assert(
    fc.property(layouts, (changes) => {
      const read = readDistrict(sampleGrids(changes));
      expect(read.findings).toEqual([]);
      expect(withoutOrigins(read.district)).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});

it("no sheet, however cut off or filled with whatever, stops the reading", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", "Năm", "Mã KDC", "Cấp chấm", "1.1", "Danh hiệu", "__proto__", "#REF!", "Tổng cộng"),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
  const name = fc.constantFrom("Đăng ký", "Khu dân cư", "Chấm điểm 2022", "Bộ tiêu chí", "Sheet1", "__proto__");
  const cut = fc.integer({ min: 0, max: 3 }).map((rows) => grid("Chấm điểm 2022", sample.scores.slice(0, rows)));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, sheet), { maxLength: 4 }), cut, (sheets, scores) => {
      const grids = [...sheets.map(([sheetName, rows]) => grid(sheetName, rows)), scores];
      const before = JSON.stringify(grids);
      const read = readDistrict(grids);
      expect(read.findings.every(({ code }) => typeof code === "string")).toBe(true);
      expect(readDistrict(grids)).toEqual(read);
      expect(JSON.stringify(grids)).toBe(before);
    }),
    { numRuns: 150 },
  );
});
