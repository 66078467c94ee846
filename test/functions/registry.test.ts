import type { FunctionsMetadata } from "../../scripts/functionsMetadata";
import { metadataIn } from "../../scripts/functionsMetadata";
import type { CustomFunctionEntry } from "../../src/functions";
import { associateFunctions, customFunctions } from "../../src/functions";
import { installRuntime, refusalOf } from "./host";
import { boTieuChi, dangKy, khuDanCu, ma, quyTac, soCongNhan } from "./tables";

let vi: FunctionsMetadata;
let en: FunctionsMetadata;
beforeAll(async () => {
  installRuntime();
  [vi, en] = await Promise.all([metadataIn("vi"), metadataIn("en")]);
});

/** A sound argument for each parameter, by its name. */
const sound: Readonly<Record<string, unknown>> = {
  diem: [[28, 27, 25, "x"]],
  bangDiem: [[28, 27, 25, "x"]],
  ma,
  boTieuChi,
  quyTac,
  khuDanCu,
  dangKy,
  soCongNhan,
  danhHieu: "KDCTB",
  noiDung: "An ninh",
  khuVuc: "",
  loai: "Thôn",
  nam: 2022,
  maKDC: "LA-01",
  hinhThuc: "Giữ vững",
  vanBan: "Thôn 1",
  bangMa: "UNICODE",
  soTien: 1000,
};
const tables = ["boTieuChi", "quyTac", "khuDanCu", "dangKy", "soCongNhan"];
const argumentsOf = ({ parameters }: CustomFunctionEntry, changed: Readonly<Record<string, unknown>> = {}): unknown[] =>
  parameters.map(({ name, dimensionality }) => {
    const value = name in changed ? changed[name] : sound[name];
    return dimensionality === "matrix" && !Array.isArray(value) ? [[value]] : value;
  });
const run = ({ call }: CustomFunctionEntry, args: readonly unknown[]): unknown => (call as (...all: unknown[]) => unknown)(...args);
const entries = customFunctions.map((entry) => [entry.id, entry] as const);
const parameters = customFunctions.flatMap((entry) =>
  entry.parameters.map((parameter) => [entry.id, parameter.name, entry, parameter] as const),
);
/** A blank text has a blank text for its answer; all else that is required must be there. */
const required = parameters.filter(([, name, , { optional }]) => !optional && name !== "vanBan");
const answer = (entry: CustomFunctionEntry, changed: Readonly<Record<string, unknown>>) => {
  let value: unknown;
  const refusal = refusalOf(() => (value = run(entry, argumentsOf(entry, changed))));
  return { value, refusal };
};
const withBlankRows = (table: unknown): unknown => {
  const rows = table as readonly (readonly unknown[])[];
  const blank = (rows[0] ?? []).map(() => "");
  return [blank, ...rows.flatMap((row) => [row, blank])];
};

it("there are 13 custom functions, and 13 are described", () => {
  expect(customFunctions).toHaveLength(13);
  expect(vi.functions.map(({ id }) => id)).toEqual(customFunctions.map(({ id }) => id));
});

it("all are pure: none is volatile, streaming or asks for an address; errors reach them as values", () => {
  expect(vi.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  expect([vi.allowErrorForDataTypeAny, en.allowErrorForDataTypeAny]).toEqual([true, true]);
});

describe.each(entries)("KDC.%s", (id, entry) => {
  it("has the parameters that its metadata describe, and an ASCII id", () => {
    const described = vi.functions.find((each) => each.id === id);
    expect(id).toMatch(/^[A-Z]+$/);
    expect(described?.name).toBe(id);
    expect(
      described?.parameters.map(({ name, dimensionality, optional }) => ({
        name,
        dimensionality: dimensionality ?? "scalar",
        optional: optional ?? false,
      })),
    ).toEqual(entry.parameters);
    expect(described?.result.dimensionality === "matrix").toBe(entry.returnsMatrix);
  });

  it("is described in Vietnamese and in English, the same function in both", () => {
    const [inVi, inEn] = [vi, en].map(({ functions }) => functions.find((each) => each.id === id));
    const texts = [inVi, inEn].flatMap((each) => [each?.description, ...(each?.parameters ?? []).map(({ description }) => description)]);
    for (const text of texts) expect(text).toMatch(/\S/);
    expect(inVi?.description).toBe(inVi?.description?.normalize("NFC"));
    expect(inEn?.description).not.toBe(inVi?.description);
    const shape = (each: typeof inVi) => ({
      ...each,
      description: "",
      parameters: each?.parameters.map((parameter) => ({ ...parameter, description: "" })),
    });
    expect(shape(inEn)).toEqual(shape(inVi));
  });

  it("answers sound arguments, with a matrix only where it says so, and the same again", () => {
    const first = run(entry, argumentsOf(entry));
    expect(Array.isArray(first)).toBe(entry.returnsMatrix);
    expect(run(entry, argumentsOf(entry))).toEqual(first);
  });

  it("does without its optional arguments, left out or null", () => {
    const needed = argumentsOf(entry).slice(0, entry.parameters.filter(({ optional }) => !optional).length);
    const nulls = entry.parameters.map(({ optional }, index) => (optional ? null : needed[index]));
    expect(run(entry, nulls)).toEqual(run(entry, needed));
  });

  it("does not change its arguments", () => {
    const args = structuredClone(argumentsOf(entry));
    const before = structuredClone(args);
    run(entry, args);
    expect(args).toEqual(before);
  });

  it("takes a single cell as a scalar as well as a range of one cell", () => {
    const ranged = entry.parameters.map(({ name }) => (Array.isArray(sound[name]) ? sound[name] : [[sound[name]]]));
    expect(run(entry, ranged)).toEqual(run(entry, argumentsOf(entry)));
  });

  it("skips blank rows in whole tables", () => {
    const own = entry.parameters.map(({ name }) => name).filter((name) => tables.includes(name));
    const changed = Object.fromEntries(own.map((name) => [name, withBlankRows(sound[name])]));
    expect(answer(entry, changed)).toEqual(answer(entry, {}));
  });
});

describe.each(required)("KDC.%s without %s", (_id, name, entry) => {
  it.each([
    ["an empty range", [[]]],
    ["a blank cell", [[""]]],
    ["nothing at all", null],
  ])("given %s, names the argument", (_, blank) => {
    const { refusal } = answer(entry, { [name]: blank });
    expect(refusal).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(`“${name}”`) });
  });
});

it("are handed to Excel by their ids, and to none where there is no runtime", () => {
  const associated: string[] = [];
  installRuntime((id) => associated.push(id));
  associateFunctions();
  expect(associated).toEqual(customFunctions.map(({ id }) => id));
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  expect(() => associateFunctions()).not.toThrow();
  installRuntime();
});
