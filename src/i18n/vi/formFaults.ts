import type { FormFaultWords } from "../findingGroups";
import { headerOf } from "../../forms/schema/headerOf";
import { numbers } from "./numbers";

/** Khu vực để trống nghĩa là quy tắc chung cho mọi khu vực. */
const inArea = (areaClass: string): string => (areaClass === "" ? "" : `, khu vực “${areaClass}”`);

export const formFaults: FormFaultWords = {
  "missing-form": ({ form }) => ({
    wrong: `Không tìm thấy biểu “${form}”.`,
    mend: `Tạo biểu “${form}” từ mẫu chuẩn, hoặc sửa lại tên trang tính và dòng tiêu đề cho đúng mẫu.`,
  }),
  "missing-column": ({ form, column }) => ({
    wrong: `Biểu “${form}” thiếu cột “${column}”.`,
    mend: `Thêm cột có tiêu đề “${column}” vào biểu “${form}”.`,
  }),
  "ambiguous-column": ({ form, column }) => ({
    wrong: `Biểu “${form}” có nhiều cột cùng có thể là “${column}”.`,
    mend: `Chỉ để một cột có tiêu đề “${column}”; đặt tên khác cho các cột còn lại.`,
  }),
  "no-framework": ({ year }) => ({
    wrong: `Không có bộ tiêu chí nào áp dụng cho năm ${year}.`,
    mend: "Kiểm tra cột “Từ năm”, “Đến năm” của biểu Danh hiệu và tên bộ tiêu chí ở biểu Bộ tiêu chí.",
  }),
  "no-rule": ({ title, year, areaClass }) => ({
    wrong: `Không có quy tắc xét danh hiệu ${title} năm ${year}${inArea(areaClass)}.`,
    mend: "Thêm một dòng cho danh hiệu và khu vực này vào biểu Danh hiệu; để trống “Khu vực” nếu áp dụng cho mọi khu vực.",
  }),
  "ambiguous-rule": ({ title, year, areaClass }) => ({
    wrong: `Danh hiệu ${title} năm ${year}${inArea(areaClass)} có nhiều quy tắc cùng áp dụng được.`,
    mend: "Chỉ giữ lại một dòng cho mỗi danh hiệu, khu vực và thời gian áp dụng trong biểu Danh hiệu.",
  }),
  "duplicate-village": ({ village, firstCell }) => ({
    wrong: `Mã khu dân cư “${village}” bị trùng, đã có ở ô ${firstCell}.`,
    mend: "Đặt cho mỗi khu dân cư một mã riêng, hoặc xóa dòng thừa.",
  }),
  "ambiguous-criterion": ({ criterion }) => ({
    wrong: `Mã tiêu chí “${criterion}” không xác định được vì Excel đã đổi thành số (1.10 và 1.1 trông như nhau).`,
    mend: "Định dạng ô là Văn bản (Text) rồi gõ lại đúng mã tiêu chí.",
  }),
  "duplicate-criterion": ({ criterion, framework, firstCell }) => ({
    wrong: `Tiêu chí ${criterion} của bộ tiêu chí “${framework}” bị trùng, đã có ở ô ${firstCell}.`,
    mend: "Xóa dòng thừa hoặc sửa lại mã tiêu chí.",
  }),
  "shared-criterion-code": ({ criterion, frameworks }) => ({
    wrong: `Mã tiêu chí ${criterion} có ở nhiều bộ tiêu chí cùng áp dụng trong năm (${frameworks}), không biết điểm thuộc bộ nào.`,
    mend: "Thêm cột “Bộ tiêu chí” vào biểu Chấm điểm và ghi tên bộ tiêu chí của từng dòng.",
  }),
  "veto-out-of-range": ({ criterion, title, value, max }) => ({
    wrong: `Điểm liệt ${title} của tiêu chí ${criterion} là “${value}”, không nằm trong khoảng từ 0 đến ${numbers.decimal(max)}.`,
    mend: "Sửa lại điểm liệt, hoặc để trống nếu tiêu chí này không có điểm liệt.",
  }),
  "rule-out-of-range": ({ field, value }) => ({
    wrong: `Giá trị “${value}” ở cột “${headerOf("rules", field)}” của biểu Danh hiệu không hợp lệ.`,
    mend: `Sửa lại “${headerOf("rules", field)}” cho đúng: năm gồm bốn chữ số, tỷ lệ từ 0% đến 100%, điểm và mức thưởng là số không âm.`,
  }),
  "criterion-out-of-range": ({ criterion, field, value }) => ({
    wrong: `Tiêu chí ${criterion} có giá trị “${value}” ở cột “${headerOf("criteria", field)}” không hợp lệ.`,
    mend: `Sửa lại “${headerOf("criteria", field)}” theo biểu mẫu: điểm tối đa là số dương; cách chấm và tham số viết như phần hướng dẫn.`,
  }),
};
