import * as functions from "./functions";

export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
}

/** A row of the table of custom functions. */
export interface CustomFunctionEntry {
  /** Also its name behind `KDC.` */
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returnsMatrix: boolean;
  readonly call: (...args: never[]) => unknown;
}

const matrix = (name: string): FunctionParameter => ({ name, dimensionality: "matrix", optional: false });
const scalar = (name: string): FunctionParameter => ({ name, dimensionality: "scalar", optional: false });
const optional = (parameter: FunctionParameter): FunctionParameter => ({ ...parameter, optional: true });

const scores = [matrix("diem"), matrix("ma"), matrix("boTieuChi")];
const verdict = [...scores, matrix("quyTac"), scalar("danhHieu"), ...[scalar("khuVuc"), scalar("loai"), scalar("nam")].map(optional)];
const verdictTable = [
  ...["bangDiem", "ma", "boTieuChi", "quyTac", "danhHieu"].map(matrix),
  ...[matrix("khuVuc"), matrix("loai"), scalar("nam")].map(optional),
];

/** Every custom function. A new one: a declaration with its comment in `functions.ts`, its English words in `metadata/english.ts`, a line here. */
export const customFunctions: readonly CustomFunctionEntry[] = [
  { id: "TONGDIEM", parameters: scores, returnsMatrix: false, call: functions.TONGDIEM },
  { id: "DIEMNOIDUNG", parameters: [...scores, scalar("noiDung")], returnsMatrix: false, call: functions.DIEMNOIDUNG },
  { id: "DIEMLIET", parameters: [...scores, scalar("danhHieu")], returnsMatrix: false, call: functions.DIEMLIET },
  { id: "KETQUA", parameters: verdict, returnsMatrix: false, call: functions.KETQUA },
  { id: "LYDO", parameters: verdict, returnsMatrix: false, call: functions.LYDO },
  { id: "CONTHIEU", parameters: verdict, returnsMatrix: false, call: functions.CONTHIEU },
  { id: "BANGKETQUA", parameters: verdictTable, returnsMatrix: true, call: functions.BANGKETQUA },
  {
    id: "TRANGTHAI",
    parameters: [scalar("maKDC"), scalar("nam"), scalar("danhHieu"), matrix("soCongNhan")],
    returnsMatrix: false,
    call: functions.TRANGTHAI,
  },
  {
    id: "THUONG",
    parameters: [scalar("danhHieu"), scalar("hinhThuc"), matrix("quyTac"), optional(scalar("nam"))],
    returnsMatrix: false,
    call: functions.THUONG,
  },
  {
    id: "TONGHOP",
    parameters: [scalar("nam"), matrix("khuDanCu"), matrix("dangKy"), matrix("soCongNhan")],
    returnsMatrix: true,
    call: functions.TONGHOP,
  },
  { id: "SOSANH", parameters: [matrix("dangKy"), matrix("soCongNhan")], returnsMatrix: true, call: functions.SOSANH },
  { id: "CHUANHOA", parameters: [scalar("vanBan"), optional(scalar("bangMa"))], returnsMatrix: false, call: functions.CHUANHOA },
  { id: "BANGCHU", parameters: [scalar("soTien")], returnsMatrix: false, call: functions.BANGCHU },
];
