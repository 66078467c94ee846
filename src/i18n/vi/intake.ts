import type { IntakeWords } from "../intakeWords";
import { intakeLogSheet } from "../../forms/intake/mapping/sheetNames";
import { numbers } from "./numbers";

export const intake: IntakeWords = {
  rejection: {
    "other-commune": ({ commune, fileCommune }) =>
      `Dòng này thuộc ${commune}, trong khi tệp là của ${fileCommune}. Hãy chuyển dòng sang tệp của ${commune}.`,
    "commune-unsure": ({ communes }) =>
      `Tệp có khu dân cư của nhiều xã (${communes}) và không ghi rõ là tệp của xã nào. Hãy ghi tên xã ở dòng tiêu đề hoặc tên tệp, mỗi xã một tệp.`,
    "unknown-village": ({ village }) =>
      `Không tìm thấy khu dân cư “${village}” của xã này trong trang Khu dân cư. Hãy sửa tên hoặc mã, hoặc thêm khu dân cư vào trang Khu dân cư trước.`,
    "ambiguous-village": ({ village, among }) => `“${village}” có thể là nhiều khu dân cư: ${among}. Hãy ghi mã KDC.`,
    "same-village-name": ({ village, existing }) =>
      `Mã ${village} là mới, nhưng khu dân cư cùng tên của xã này đã có mã ${existing}. Hãy sửa lại mã, hoặc tự thêm dòng vào trang Khu dân cư nếu đúng là hai nơi khác nhau.`,
    "error-value": ({ value }) => `Ô chứa lỗi công thức ${value}. Hãy sửa ô trong tệp của xã rồi gộp lại.`,
    "not-calculated": () => "Ô chứa công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi gộp lại.",
    "encoding-unsure": ({ decoded }) =>
      `Chữ có vẻ viết bằng bảng mã cũ (có thể là “${decoded}”), nhưng phông chữ của ô không cho biết chắc. Hãy chọn đúng phông .Vn… hoặc VNI-… cho ô, hoặc chuyển sang Unicode, rồi gộp lại.`,
    "column-unsure": ({ form, column }) =>
      `Không chắc cột nào là “${column}” của biểu ${form}. Hãy sửa tiêu đề cột theo biểu mẫu rồi gộp lại.`,
    "no-column": ({ form, column }) => `Biểu ${form} thiếu “${column}”. Hãy thêm cột này, hoặc ghi rõ ở dòng tiêu đề phía trên bảng.`,
    "criterion-unsure": ({ criterion }) =>
      `Không chắc tiêu đề “${criterion}” là tiêu chí nào nên cả trang chưa được nhận. Hãy ghi mã tiêu chí dạng chữ, mỗi mã một cột.`,
    "unknown-criterion": ({ criterion }) =>
      `Cột “${criterion}” không có trong bộ tiêu chí nên điểm ở cột này không được đưa vào. Hãy kiểm tra lại mã tiêu chí.`,
    "no-table": ({ form }) =>
      `Sổ tổng hợp chưa có trang “${form}” để ghi, hoặc có nhiều trang như vậy. Hãy tạo biểu mẫu còn thiếu, hoặc để lại một trang, rồi gộp lại.`,
    "no-book-column": ({ form, column }) =>
      `Trang “${form}” của sổ tổng hợp không có cột “${column}” nên không ghi được dòng này. Hãy thêm cột rồi gộp lại.`,
    "foreign-table": ({ sheet }) =>
      `Sổ tổng hợp có dòng này ở trang “${sheet}” theo mẫu riêng, nơi phần mềm chỉ đọc, không ghi. Hãy sửa tay ở trang đó nếu số liệu của xã mới đúng.`,
    "row-apart": () => "Dòng nằm tách dưới bảng nên không chắc có thuộc bảng không. Hãy chuyển dòng vào liền bảng nếu đúng là số liệu.",
    "cell-apart": () =>
      "Ô có nội dung nhưng không thuộc cột hay dòng nào của bảng. Hãy ghi tiêu đề cho cột hoặc dòng này nếu đúng là số liệu.",
    "title-column-unsure": ({ title }) =>
      `Không rõ cột ${title} ghi đăng ký hay kết luận nên cột này chưa được nhận. Hãy đặt tên trang là “Đăng ký” hoặc “Kết luận” và đánh dấu x.`,
    "mark-unclear": ({ text, title }) => `Không rõ “${text}” ở cột ${title} nghĩa là gì. Hãy đánh dấu x, hoặc để trống nếu không.`,
    "unknown-sheet": () =>
      "Không nhận ra trang này là biểu nào. Nếu là số liệu cần gộp, hãy đặt tiêu đề cột theo biểu mẫu; nếu không, hãy xóa trang khỏi tệp.",
    "mapping-unfit": ({ header }) =>
      `Cách đọc đã xác nhận cho bảng này không còn khớp ở cột “${header}” nên không được dùng. Hãy xác nhận lại cách đọc, hoặc sửa dòng đó ở trang Cách đọc bảng.`,
  },
  file: {
    "file-too-large": ({ limit }) =>
      `Tệp lớn hơn ${limit} MB nên không đọc. Hãy xóa hình ảnh, trang và dòng thừa, hoặc chia thành nhiều tệp.`,
    "too-many-cells": ({ limit }) =>
      `Tệp có hơn ${numbers.decimal(limit)} ô nên không đọc. Hãy xóa dòng, cột thừa hoặc chia thành nhiều tệp.`,
    "zip-bomb": () => "Nội dung nén trong tệp lớn bất thường nên không mở, để bảo đảm an toàn. Hãy xin lại tệp gốc.",
    "took-too-long": ({ limit }) =>
      `Đọc quá ${numbers.decimal(limit)} giây chưa xong nên dừng. Hãy xóa hình ảnh, dòng, cột thừa hoặc chia thành nhiều tệp rồi gộp lại.`,
    "kind-too-large": () => "Tệp .xls hoặc .ods này quá lớn nên không đọc được ở đây. Hãy mở bằng Excel, lưu thành tệp .xlsx rồi nhận lại.",
    "too-much-memory": () => "Tệp cần quá nhiều bộ nhớ nên không đọc được. Hãy xóa hình ảnh, dòng, cột thừa hoặc chia thành nhiều tệp.",
    "too-many-files": ({ limit }) => `Mỗi lần chỉ gộp được ${numbers.decimal(limit)} tệp, tệp này vượt số đó. Hãy gộp tệp này ở lần sau.`,
    encrypted: () => "Tệp đang đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi gộp lại.",
    damaged: () => "Tệp bị hỏng hoặc bị cụt. Hãy xin lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.",
    "unknown-kind": () => "Không phải tệp bảng tính (.xlsx, .xlsm, .xls, .ods, .csv). Hãy lưu lại bằng Excel rồi gộp lại.",
    "empty-file": () => "Tệp trống, không có nội dung. Hãy xin lại tệp gốc.",
    unreadable: () =>
      "Không mở được tệp: có thể đã bị chuyển chỗ, bị xóa hoặc đang mở ở chương trình khác. Hãy đóng tệp ở chương trình đó rồi chọn lại.",
    "not-calculated": () => "Trong tệp có công thức chưa có kết quả. Hãy mở tệp, đợi tính xong, lưu lại rồi gộp lại.",
    "no-form": () => "Trong tệp không có biểu nào nhận ra được. Hãy dùng biểu mẫu chuẩn, hoặc đặt tiêu đề cột theo biểu mẫu.",
  },
  conflict: ({ isOurs, fields }) =>
    isOurs
      ? `Sổ tổng hợp đã có dòng này nhưng khác ở: ${fields.join(", ")}. Giữ nguyên số liệu trong sổ cho đến khi có người quyết định.`
      : `Các dòng gửi lên trùng khóa nhưng khác nhau ở: ${fields.join(", ")}. Chưa nhận dòng nào cho đến khi có người quyết định.`,
  mapping: {
    notice: [
      "Cách đọc các bảng không theo biểu mẫu, đã được xác nhận. Có thể sửa cột “Biểu mẫu” và “Trường”; xóa các dòng của một bảng thì bảng đó được hỏi lại.",
    ],
    notes: {
      mark: "Dấu nhận ra kiểu bảng, tính từ các tiêu đề cột. Không sửa cột này.",
      use: "Tệp gửi lên: dùng cho mọi tệp có kiểu bảng này. Sổ này: chỉ dùng cho trang ghi ở cột bên cạnh.",
      sheet: "Trang đã xem khi xác nhận.",
      form: "Biểu mẫu mà bảng này tương ứng. Bỏ qua: không lấy số liệu của bảng.",
      header: "Tiêu đề cột của bảng, chữ thường. Không sửa cột này.",
      field: "Cột này là trường nào của biểu mẫu, hoặc “Tiêu chí” kèm mã. Để trống: không dùng cột này.",
    },
  },
  log: {
    sheet: intakeLogSheet,
    table: "NhatKyNhap",
    headers: [
      "Ngày nhập",
      "Tệp",
      "Xã, thị trấn",
      "Mã nội dung (SHA-256)",
      "Dòng đưa vào",
      "Dòng đã có",
      "Dòng bị loại",
      "Dòng chờ quyết định",
    ],
  },
};
