import { headerKeys } from "../../../src/forms/header/keys";
import { formKeys } from "../../../src/forms/schema/formKey";
import { headerOf } from "../../../src/forms/schema/headerOf";
import { forms } from "../../../src/forms/schema/registry";

/** INTERFACES.md, to the letter; the columns that RULINGS add stand after the dash. */
const published: readonly (readonly [string, string, string])[] = [
  ["Cấu hình", "CauHinh", "Khoá · Giá trị · Ghi chú"],
  ["Bộ tiêu chí", "BoTieuChi", "Bộ tiêu chí · Mã · Nội dung · Tên tiêu chí · Điểm tối đa · Cách chấm · Tham số · Áp dụng · Đơn vị chủ trì"],
  [
    "Danh hiệu",
    "DanhHieu",
    "Bộ tiêu chí · Từ năm · Đến năm · Danh hiệu · Khu vực · Tổng điểm tối thiểu · Tỷ lệ tối thiểu mỗi nội dung · Cấp công nhận · Thưởng lần đầu · Thưởng công nhận lại · Thưởng giữ vững",
  ],
  ["Khu dân cư", "KhuDanCu", "Mã KDC · Xã, thị trấn · Tên KDC · Loại · Khu vực · Số hộ · Nhân khẩu · Số hộ DTTS"],
  ["Đăng ký", "DangKy", "Năm · Mã KDC · Danh hiệu"],
  ["Chấm điểm", "ChamDiem", "Năm · Mã KDC · Cấp chấm · Ghi chú"],
  ["Kết luận", "KetLuan", "Năm · Mã KDC · Danh hiệu · Kết luận · Lý do"],
  ["Sổ công nhận", "SoCongNhan", "Năm · Mã KDC · Danh hiệu · Hình thức · Số quyết định · Ngày quyết định"],
  ["Đóng góp", "DongGop", "Năm · Đơn vị · Cấp · Nguồn · Tiền (đồng) · Đất (m²) · Ngày công · Nội dung thực hiện"],
  ["Văn bản", "VanBan", "STT · Đơn vị phát hành · Tên văn bản · Ký hiệu · Ngày phát hành · Trích yếu nội dung"],
  ["Tuyên truyền", "TuyenTruyen", "Năm · Hình thức · Số cuộc · Số lượt người"],
  ["Biểu dương", "BieuDuong", "Năm · Cấp · Hình thức · Số lượng · Giá trị (đồng) · Nguồn · Ghi chú"],
  [
    "Số liệu báo cáo",
    "SoLieuBaoCao",
    "Nơi ghi · Chỉ tiêu · Năm · Danh hiệu · Hình thức · Cấp · Số liệu · Đơn vị tính · Trên tổng số · Tỷ lệ ghi · Số, ký hiệu · Ngày · Ghi chú",
  ],
  [
    "Phụ lục 2 báo cáo",
    "PhuLuc2BaoCao",
    "TT · Cấp thực hiện · Kinh phí ngân sách cấp (đồng) · Kinh phí vận động xã hội hóa, hoặc do nhân dân đóng góp (đồng) · Nội dung thực hiện",
  ],
];

const fieldsOf = (index: number) => Object.values(forms[formKeys[index] ?? "settings"].fields);

it.each(published.map((row, index) => [...row, index] as const))(
  "%s has the published table name and headers",
  (sheet, table, headers, index) => {
    const form = forms[formKeys[index] ?? "settings"];
    expect([form.sheet, form.table]).toEqual([sheet, table]);
    expect(
      fieldsOf(index)
        .filter((field) => field.written === "always")
        .map((field) => field.header)
        .join(" · "),
    ).toBe(headers);
  },
);

it("the columns of RULINGS are written only where they are used", () => {
  const optional = formKeys.flatMap((key) =>
    Object.values(forms[key].fields)
      .filter((field) => field.written === "whenUsed")
      .map((field) => `${forms[key].table}: ${field.header}`),
  );
  expect(optional).toEqual([
    "DanhHieu: Danh hiệu điều kiện",
    "KhuDanCu: Sáp nhập vào",
    "KhuDanCu: Từ năm",
    "ChamDiem: Bộ tiêu chí",
    "VanBan: Nơi ghi",
    "PhuLuc2BaoCao: Đất (m²)",
    "PhuLuc2BaoCao: Ngày công",
  ]);
});

it.each(formKeys)("no wording of the form %s means two of its columns", (key) => {
  const meanings = new Map<string, string>();
  for (const [name, field] of Object.entries(forms[key].fields)) {
    for (const words of [field.header, ...field.synonyms]) {
      const { plain } = headerKeys(words);
      expect([plain, meanings.get(plain) ?? name]).toEqual([plain, name]);
      meanings.set(plain, name);
    }
  }
});

it("writes every header in composed Unicode", () => {
  const headers = formKeys.flatMap((key) => Object.values(forms[key].fields).map((field) => field.header));
  expect(headers.map((header) => header.normalize("NFC"))).toEqual(headers);
});

it.each([
  ["rules", "minTotal", "Tổng điểm tối thiểu"],
  ["criteria", "vetoScores.KDCTB", "Điểm liệt KDCTB"],
  ["criteria", "Điểm tối đa", "Điểm tối đa"],
  ["criteria", "constructor", "constructor"],
] as const)("names the property %s.%s by its header %s", (form, property, header) => {
  expect(headerOf(form, property)).toBe(header);
});
