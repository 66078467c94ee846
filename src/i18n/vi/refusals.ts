import type { RefusalWords } from "../appWords";

const onSheet = (sheet: string | null): string => (sheet === null ? "" : ` (trang tính “${sheet}”)`);

export const refusals: RefusalWords = {
  "sheet-protected": ({ sheet }) => ({
    wrong: `Trang tính “${sheet}” đang được bảo vệ nên không ghi được. Chưa có gì thay đổi.`,
    mend: "Vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi làm lại.",
  }),
  "workbook-protected": () => ({
    wrong: "Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang tính. Chưa có gì thay đổi.",
    mend: "Vào thẻ Xem lại (Review), bỏ Bảo vệ sổ làm việc (Protect Workbook), rồi làm lại.",
  }),
  "sheet-gone": ({ sheet }) => ({
    wrong: `Một trang tính cần dùng không còn trong sổ tính${onSheet(sheet)}.`,
    mend: "Trang tính có thể vừa bị xóa hoặc đổi tên trong lúc đang chạy. Hãy làm lại.",
  }),
  "workbook-read-only": () => ({
    wrong: "Sổ tính đang mở ở chế độ chỉ đọc nên không ghi vào được. Chưa có gì thay đổi.",
    mend: "Bấm Bật chỉnh sửa (Enable Editing) nếu có, hoặc vào Tệp (File), chọn Lưu thành (Save As) để lưu thành một bản khác; rồi làm lại.",
  }),
  "sheet-name-taken-meanwhile": ({ sheet }) => ({
    wrong: `Đúng lúc đang ghi, có người khác hoặc một cửa sổ khác vừa tạo trang tính “${sheet}”. Trang tính đó được giữ nguyên; ở đây chưa có gì thay đổi.`,
    mend: "Hãy làm lại.",
  }),
  "sheet-changed-meanwhile": ({ sheet, cell }) => ({
    wrong: `Đúng lúc đang ghi, ${cell === null ? "" : `ô ${cell} của `}trang tính “${sheet}” được người khác sửa. Phần họ sửa được giữ nguyên; ở đây chưa có gì thay đổi.`,
    mend: "Chờ người đó sửa xong rồi làm lại.",
  }),
  "cell-edit-mode": () => ({
    wrong: "Excel đang chờ nhập xong một ô nên chưa nhận lệnh.",
    mend: "Nhấn Enter hoặc Esc để kết thúc nhập ô, rồi làm lại.",
  }),
  "too-large": ({ sheet }) => ({
    wrong: `Dữ liệu quá lớn, Excel không nhận được trong một lần${onSheet(sheet)}.`,
    mend: "Xóa các dòng, cột thừa ở cuối trang tính hoặc chia dữ liệu ra nhiều sổ tính, rồi làm lại.",
  }),
  "cells-in-the-way": ({ sheet, cell }) => ({
    wrong: `Ô ${cell} của trang tính “${sheet}” có nội dung do người dùng ghi, nằm đúng chỗ bảng mới cần đến. Chưa có gì thay đổi.`,
    mend: "Chuyển nội dung đó sang chỗ khác hoặc sang trang tính khác, rồi làm lại.",
  }),
  "changed-since": ({ sheet }) => ({
    wrong: `Trang tính “${sheet}” đã được sửa sau lần tổng hợp nên không hoàn tác, để không làm mất phần đã sửa.`,
    mend: "Nếu vẫn muốn bỏ, hãy xóa trang tính này bằng tay.",
  }),
  "no-registrations": ({ year }) => ({
    wrong: `Chưa có khu dân cư nào đăng ký năm ${year} ở trang “Đăng ký”.`,
    mend: "Hãy nhập ở trang “Đăng ký” mỗi khu dân cư một dòng: năm, mã khu dân cư, danh hiệu; rồi làm lại.",
  }),
  "score-sheet-exists": ({ sheet, year, missing }) => ({
    wrong: `Đã có trang “${sheet}” cho năm ${year}, nên không tạo bảng mới để giữ nguyên những gì đã nhập.`,
    mend:
      missing === 0
        ? "Hãy nhập điểm ở trang đó; mọi khu dân cư đã đăng ký đều có dòng."
        : `Còn ${missing} khu dân cư đã đăng ký chưa có dòng ở đó: hãy thêm dòng cho các khu dân cư này ngay dưới dòng cuối. Nếu trang đang được bảo vệ, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính; không cần mật khẩu.`,
  }),
  "too-many-pages": ({ pages, most }) => ({
    wrong: `Phiếu chấm cần ${pages} trang giấy, nhiều hơn ${most} trang mà một trang tính nhận được.`,
    mend: "Hãy chọn từng xã, phường, thị trấn để in phiếu.",
  }),
  "rows-changed-since": ({ sheet, cell }) => ({
    wrong: `Ô ${cell} của trang tính “${sheet}” đã được sửa sau khi ghi nên các dòng đó không bị lấy lại. Chưa có gì thay đổi.`,
    mend: "Nếu vẫn muốn bỏ, hãy xóa các dòng đó bằng tay.",
  }),
  "cell-changed-meanwhile": ({ sheet, cell }) => ({
    wrong: `Ô ${cell} của trang tính “${sheet}” vừa được sửa nên không ghi đè. Chưa có gì thay đổi.`,
    mend: "Hãy xem trước lại rồi chọn lần nữa.",
  }),
  "formula-in-cell": ({ sheet, cell }) => ({
    wrong: `Ô ${cell} của trang tính “${sheet}” đang chứa công thức nên không ghi đè. Chưa có gì thay đổi.`,
    mend: "Nếu muốn lấy số liệu của xã, hãy xóa công thức trong ô đó trước; nếu không, hãy giữ dòng của huyện.",
  }),
  "changed-since-preview": () => ({
    wrong: "Sổ tính đã được sửa sau khi xem trước. Chưa có gì thay đổi.",
    mend: "Hãy xem trước lại rồi mới nhập vào sổ.",
  }),
  cancelled: () => ({ wrong: "Đã dừng theo yêu cầu.", mend: "Sổ tính không thay đổi." }),
  "excel-failed": ({ sheet, detail }) => ({
    wrong: `Excel không thực hiện được${onSheet(sheet)}: ${detail}.`,
    mend: "Sổ tính được giữ nguyên như trước. Hãy lưu lại và thử lần nữa.",
  }),
  "not-restored": ({ sheet, detail }) => ({
    wrong: `Ghi không thành công và cũng chưa khôi phục được trạng thái cũ${onSheet(sheet)}: ${detail}.`,
    mend: "Đừng lưu sổ tính; hãy đóng và mở lại bản đã lưu trước đó.",
  }),
};
