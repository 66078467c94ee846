/**
 * The custom functions, namespace `KDC` (INTERFACES.md). `functions.json` is generated from the comments below: they are shown to users, therefore in
 * Vietnamese, and the generator takes plain function declarations without type aliases only. Bodies are one line each; what they mean stands in the
 * files beside this one and in core.
 */
import { recognitionStatus } from "../core/recognition/status";
import { spoken as vi } from "../i18n/vi/spoken";
import { requiredText, textOf } from "./cells";
import { amountWords, unicodeText } from "./texts";
import { foldedLedger, foldedTitle, foldedVillage } from "./records";
import { rewardFor } from "./rewards";
import { agreed, areaPoints, scoredRow, totalOf, vetoedCodes } from "./points";
import { annualSummary, yearComparison } from "./summaries";
import { ledgerIn, registrationsIn, rulesIn, villagesIn } from "./tables";
import { oneVerdict, requiredYear, sourcesOf, missingPoints, yearIn } from "./verdicts";
import { casesIn, scoreRowsIn, verdictTable } from "./verdictTable";

/**
 * Tổng điểm của một khu dân cư: cộng điểm của tất cả các tiêu chí.
 * @customfunction TONGDIEM
 * @param diem Dòng điểm của khu dân cư.
 * @param ma Dòng mã tiêu chí nằm trên dòng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @returns Tổng điểm.
 */
export function TONGDIEM(diem: unknown[][], ma: unknown[][], boTieuChi: unknown[][]): number {
  return agreed(scoredRow(diem, ma, boTieuChi), totalOf);
}

/**
 * Điểm của một nội dung trong bộ tiêu chí.
 * @customfunction DIEMNOIDUNG
 * @param diem Dòng điểm của khu dân cư.
 * @param ma Dòng mã tiêu chí nằm trên dòng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @param noiDung Tên nội dung, như trong cột Nội dung của bảng Bộ tiêu chí.
 * @returns Điểm của nội dung.
 */
export function DIEMNOIDUNG(diem: unknown[][], ma: unknown[][], boTieuChi: unknown[][], noiDung: unknown): number {
  return areaPoints(scoredRow(diem, ma, boTieuChi), requiredText(noiDung, "noiDung"));
}

/**
 * Các tiêu chí bị điểm liệt, ví dụ “6.2; 7.1”; để trống nếu không có.
 * @customfunction DIEMLIET
 * @param diem Dòng điểm của khu dân cư.
 * @param ma Dòng mã tiêu chí nằm trên dòng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @param danhHieu Danh hiệu, ví dụ KDCTB.
 * @returns Mã các tiêu chí bị điểm liệt.
 */
export function DIEMLIET(diem: unknown[][], ma: unknown[][], boTieuChi: unknown[][], danhHieu: unknown): string {
  return vetoedCodes(scoredRow(diem, ma, boTieuChi, requiredText(danhHieu, "danhHieu")));
}

/**
 * Kết quả xét danh hiệu: Đủ điều kiện, Bị điểm liệt, Nội dung chưa đạt, Chưa đủ điểm hoặc Chưa chấm đủ.
 * @customfunction KETQUA
 * @param diem Dòng điểm của khu dân cư.
 * @param ma Dòng mã tiêu chí nằm trên dòng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @param quyTac Toàn bộ bảng Danh hiệu, kể cả dòng tiêu đề.
 * @param danhHieu Danh hiệu đăng ký, ví dụ KDCTB.
 * @param [khuVuc] Khu vực của khu dân cư, nếu quy tắc khác nhau theo khu vực.
 * @param [loai] Loại khu dân cư (Thôn, Tổ dân phố), nếu có tiêu chí chỉ áp dụng cho một loại.
 * @param [nam] Năm xét; bỏ trống là quy định mới nhất.
 * @returns Kết quả.
 */
export function KETQUA(
  diem: unknown[][],
  ma: unknown[][],
  boTieuChi: unknown[][],
  quyTac: unknown[][],
  danhHieu: unknown,
  khuVuc?: unknown,
  loai?: unknown,
  nam?: unknown,
): string {
  return vi.domain.outcome[oneVerdict(diem, sourcesOf(ma, boTieuChi, quyTac), { danhHieu, khuVuc, loai, nam }).outcome];
}

/**
 * Tất cả lý do chưa đạt, ví dụ “92/100 điểm; liệt 6.2 (0/5)”; để trống nếu đủ điều kiện.
 * @customfunction LYDO
 * @param diem Dòng điểm của khu dân cư.
 * @param ma Dòng mã tiêu chí nằm trên dòng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @param quyTac Toàn bộ bảng Danh hiệu, kể cả dòng tiêu đề.
 * @param danhHieu Danh hiệu đăng ký, ví dụ KDCTB.
 * @param [khuVuc] Khu vực của khu dân cư, nếu quy tắc khác nhau theo khu vực.
 * @param [loai] Loại khu dân cư (Thôn, Tổ dân phố), nếu có tiêu chí chỉ áp dụng cho một loại.
 * @param [nam] Năm xét; bỏ trống là quy định mới nhất.
 * @returns Các lý do.
 */
export function LYDO(
  diem: unknown[][],
  ma: unknown[][],
  boTieuChi: unknown[][],
  quyTac: unknown[][],
  danhHieu: unknown,
  khuVuc?: unknown,
  loai?: unknown,
  nam?: unknown,
): string {
  return vi.domain.reasons(oneVerdict(diem, sourcesOf(ma, boTieuChi, quyTac), { danhHieu, khuVuc, loai, nam }));
}

/**
 * Số điểm còn thiếu so với tổng điểm tối thiểu; bằng 0 nếu đã đủ.
 * @customfunction CONTHIEU
 * @param diem Dòng điểm của khu dân cư.
 * @param ma Dòng mã tiêu chí nằm trên dòng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @param quyTac Toàn bộ bảng Danh hiệu, kể cả dòng tiêu đề.
 * @param danhHieu Danh hiệu đăng ký, ví dụ KDCTB.
 * @param [khuVuc] Khu vực của khu dân cư, nếu quy tắc khác nhau theo khu vực.
 * @param [loai] Loại khu dân cư (Thôn, Tổ dân phố), nếu có tiêu chí chỉ áp dụng cho một loại.
 * @param [nam] Năm xét; bỏ trống là quy định mới nhất.
 * @returns Số điểm còn thiếu.
 */
export function CONTHIEU(
  diem: unknown[][],
  ma: unknown[][],
  boTieuChi: unknown[][],
  quyTac: unknown[][],
  danhHieu: unknown,
  khuVuc?: unknown,
  loai?: unknown,
  nam?: unknown,
): number {
  return missingPoints(oneVerdict(diem, sourcesOf(ma, boTieuChi, quyTac), { danhHieu, khuVuc, loai, nam }));
}

/**
 * Kết quả của cả bảng điểm, mỗi khu dân cư một dòng: Tổng điểm, Điểm liệt, Kết quả, Lý do, Còn thiếu.
 * @customfunction BANGKETQUA
 * @param bangDiem Các dòng điểm, không kể dòng tiêu đề.
 * @param ma Dòng mã tiêu chí nằm trên bảng điểm.
 * @param boTieuChi Toàn bộ bảng Bộ tiêu chí, kể cả dòng tiêu đề.
 * @param quyTac Toàn bộ bảng Danh hiệu, kể cả dòng tiêu đề.
 * @param danhHieu Một danh hiệu, hoặc cột danh hiệu của từng khu dân cư.
 * @param [khuVuc] Một khu vực, hoặc cột khu vực của từng khu dân cư.
 * @param [loai] Một loại (Thôn, Tổ dân phố), hoặc cột loại của từng khu dân cư.
 * @param [nam] Năm xét; bỏ trống là quy định mới nhất.
 * @returns Bảng kết quả.
 */
export function BANGKETQUA(
  bangDiem: unknown[][],
  ma: unknown[][],
  boTieuChi: unknown[][],
  quyTac: unknown[][],
  danhHieu: unknown[][],
  khuVuc?: unknown[][],
  loai?: unknown[][],
  nam?: unknown,
): unknown[][] {
  const sources = sourcesOf(ma, boTieuChi, quyTac);
  const rows = scoreRowsIn(bangDiem, "bangDiem", sources.codes);
  return verdictTable(sources, rows, casesIn({ danhHieu, khuVuc, loai, nam }, rows.length));
}

/**
 * Hình thức công nhận của một khu dân cư theo Sổ công nhận: Công nhận lần đầu, Giữ vững hoặc Công nhận lại.
 * @customfunction TRANGTHAI
 * @param maKDC Mã khu dân cư.
 * @param nam Năm công nhận.
 * @param danhHieu Danh hiệu, ví dụ KDCTB.
 * @param soCongNhan Toàn bộ bảng Sổ công nhận, kể cả dòng tiêu đề.
 * @returns Hình thức công nhận.
 */
export function TRANGTHAI(maKDC: unknown, nam: unknown, danhHieu: unknown, soCongNhan: unknown[][]): string {
  const [village, title] = [foldedVillage(requiredText(maKDC, "maKDC")), foldedTitle(requiredText(danhHieu, "danhHieu"))];
  return vi.domain.status[recognitionStatus(foldedLedger(ledgerIn(soCongNhan, "soCongNhan")), village, title, requiredYear(nam, "nam"))];
}

/**
 * Mức thưởng (đồng) của một danh hiệu theo hình thức công nhận.
 * @customfunction THUONG
 * @param danhHieu Danh hiệu, ví dụ KDCTB.
 * @param hinhThuc Công nhận lần đầu, Giữ vững hoặc Công nhận lại.
 * @param quyTac Toàn bộ bảng Danh hiệu, kể cả dòng tiêu đề.
 * @param [nam] Năm công nhận; bỏ trống là quy định mới nhất.
 * @returns Mức thưởng, đồng.
 */
export function THUONG(danhHieu: unknown, hinhThuc: unknown, quyTac: unknown[][], nam?: unknown): number {
  return rewardFor(rulesIn(quyTac, "quyTac"), requiredText(danhHieu, "danhHieu"), requiredText(hinhThuc, "hinhThuc"), yearIn(nam, "nam"));
}

/**
 * Biểu tổng hợp năm theo xã, có dòng tiêu đề và dòng tổng cộng.
 * @customfunction TONGHOP
 * @param nam Năm tổng hợp.
 * @param khuDanCu Toàn bộ bảng Khu dân cư, kể cả dòng tiêu đề.
 * @param dangKy Toàn bộ bảng Đăng ký, kể cả dòng tiêu đề.
 * @param soCongNhan Toàn bộ bảng Sổ công nhận, kể cả dòng tiêu đề.
 * @returns Biểu tổng hợp.
 */
export function TONGHOP(nam: unknown, khuDanCu: unknown[][], dangKy: unknown[][], soCongNhan: unknown[][]): unknown[][] {
  const year = requiredYear(nam, "nam");
  return annualSummary(year, villagesIn(khuDanCu, "khuDanCu"), registrationsIn(dangKy, "dangKy"), ledgerIn(soCongNhan, "soCongNhan"));
}

/**
 * So sánh các năm, mỗi năm một dòng: số đăng ký và số được công nhận theo danh hiệu, hình thức.
 * @customfunction SOSANH
 * @param dangKy Toàn bộ bảng Đăng ký, kể cả dòng tiêu đề.
 * @param soCongNhan Toàn bộ bảng Sổ công nhận, kể cả dòng tiêu đề.
 * @returns Bảng so sánh.
 */
export function SOSANH(dangKy: unknown[][], soCongNhan: unknown[][]): unknown[][] {
  return yearComparison(registrationsIn(dangKy, "dangKy"), ledgerIn(soCongNhan, "soCongNhan"));
}

/**
 * Chuyển văn bản dùng phông chữ cũ (TCVN3, VNI) hoặc Unicode tổ hợp sang Unicode dựng sẵn.
 * @customfunction CHUANHOA
 * @param vanBan Văn bản cần chuyển.
 * @param [bangMa] Bảng mã của văn bản: TCVN3, VNI hoặc UNICODE; bỏ trống là tự nhận biết.
 * @returns Văn bản Unicode.
 */
export function CHUANHOA(vanBan: unknown, bangMa?: unknown): string {
  return unicodeText(vanBan, textOf(bangMa, "bangMa"));
}

/**
 * Số tiền bằng chữ.
 * @customfunction BANGCHU
 * @param soTien Số tiền, đồng.
 * @returns Số tiền viết bằng chữ.
 */
export function BANGCHU(soTien: unknown): string {
  return amountWords(soTien, "soTien");
}
