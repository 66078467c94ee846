import type { RowFaultWords } from "../findingGroups";
import { domain } from "./domain";
import { numbers } from "./numbers";

/** What a cell of each kind of criterion may hold. */
const scoreToEnter = {
  points: (max: number) => `điểm từ 0 đến ${numbers.decimal(max)}`,
  passFail: () => "Đạt hoặc Không đạt",
  bands: () => "số đo được, từ 0 trở lên (ví dụ 93 hoặc 93%)",
  deduction: () => "số vụ, là số nguyên từ 0 trở lên",
} as const;

export const rowFaults: RowFaultWords = {
  "invalid-score": ({ village, criterion, value, max, kind }) => ({
    wrong: `Điểm tiêu chí ${criterion} của khu dân cư ${village} là “${value}”, không hợp lệ; khu dân cư này bị coi là chưa chấm đủ.`,
    mend: `Nhập ${scoreToEnter[kind](max)}, hoặc KAD (không áp dụng), CĐH (chưa đến hạn).`,
  }),
  "unreadable-form": ({ form, column }) => ({
    wrong: `Biểu “${form}” chưa đọc được vì thiếu cột “${column}”.`,
    mend: `Thêm cột có tiêu đề “${column}” vào biểu “${form}”, hoặc đổi tên trang tính nếu đó không phải là biểu này.`,
  }),
  "invalid-row": ({ form, field, value }) => ({
    wrong:
      value === ""
        ? `Dòng này của biểu “${form}” bị bỏ qua vì để trống “${field}”.`
        : `Dòng này của biểu “${form}” bị bỏ qua vì “${field}” là “${value}”, không hợp lệ.`,
    mend: value === "" ? `Điền “${field}”, hoặc xóa cả dòng nếu không dùng.` : `Sửa lại “${field}”, hoặc xóa cả dòng nếu không dùng.`,
  }),
  "invalid-cell": ({ form, field, value }) => ({
    wrong:
      value === ""
        ? `Ô “${field}” của biểu “${form}” để trống nên thông tin liên quan ở dòng này chưa được dùng.`
        : `Giá trị “${value}” ở cột “${field}” của biểu “${form}” không hợp lệ nên ô này bị coi là để trống.`,
    mend: value === "" ? `Điền “${field}”.` : `Sửa lại “${field}” cho đúng.`,
  }),
  "unknown-village": ({ village }) => ({
    wrong: `Mã khu dân cư “${village}” không có trong biểu Khu dân cư.`,
    mend: "Sửa lại mã cho đúng, hoặc thêm khu dân cư này vào biểu Khu dân cư.",
  }),
  "unknown-title": ({ title }) => ({
    wrong: `Danh hiệu “${title}” không có trong biểu Danh hiệu của năm này.`,
    mend: "Viết đúng tên danh hiệu như trong biểu Danh hiệu, hoặc thêm quy tắc cho danh hiệu này.",
  }),
  "unknown-level": ({ level }) => ({
    wrong: `Cấp chấm “${level}” không có trong Cấu hình.`,
    mend: "Sửa lại cấp chấm, hoặc thêm vào dòng “Cấp chấm” của biểu Cấu hình theo thứ tự từ thấp đến cao.",
  }),
  "unknown-framework": ({ framework, year }) => ({
    wrong: `Dòng này chấm theo bộ tiêu chí “${framework}”, nhưng năm ${year} không có bộ tiêu chí đó nên không được tính.`,
    mend: "Sửa lại tên bộ tiêu chí cho đúng với biểu Danh hiệu, hoặc bổ sung bộ tiêu chí đó cho năm này.",
  }),
  "unknown-criterion": ({ criterion }) => ({
    wrong: `Cột “${criterion}” không phải là tiêu chí của bộ tiêu chí đang áp dụng nên không được tính điểm.`,
    mend: "Sửa lại mã ở tiêu đề cột, hoặc thêm tiêu chí vào biểu Bộ tiêu chí.",
  }),
  "missing-criterion-column": ({ criterion, year }) => ({
    wrong: `Biểu Chấm điểm năm ${year} không có cột của tiêu chí ${criterion}; các khu dân cư liên quan bị coi là chưa chấm đủ.`,
    mend: `Thêm cột có tiêu đề “${criterion}” vào biểu Chấm điểm và nhập điểm.`,
  }),
  "duplicate-score-row": ({ village, level, firstCell }) => ({
    wrong: `Khu dân cư ${village} có hai dòng điểm cấp ${level}, dòng kia ở ô ${firstCell}.`,
    mend: "Chỉ giữ lại một dòng điểm cho mỗi khu dân cư, năm và cấp chấm.",
  }),
  "duplicate-ledger-row": ({ village, title, year, firstCell }) => ({
    wrong: `Sổ công nhận ghi khu dân cư ${village} đạt ${title} năm ${year} hai lần, lần trước ở ô ${firstCell}.`,
    mend: "Xóa dòng ghi thừa trong Sổ công nhận.",
  }),
  "duplicate-conclusion": ({ village, title, firstCell }) => ({
    wrong: `Khu dân cư ${village} có hai kết luận về danh hiệu ${title}, kết luận kia ở ô ${firstCell}.`,
    mend: "Chỉ giữ lại một kết luận cho mỗi khu dân cư và danh hiệu trong năm.",
  }),
  "conclusion-without-reason": ({ village, title, met, outcome }) => ({
    wrong: `Hội đồng kết luận “${met ? "Đạt" : "Không đạt"}” danh hiệu ${title} cho khu dân cư ${village}, khác kết quả chấm điểm (${domain.outcome[outcome]}) mà không ghi lý do.`,
    mend: "Ghi lý do vào cột “Lý do” của biểu Kết luận, hoặc sửa lại kết luận.",
  }),
  "merged-village": ({ village, into, fromYear }) => ({
    wrong:
      into === ""
        ? `Khu dân cư ${village} đã giải thể từ năm ${fromYear} nên dòng này không được tính.`
        : `Khu dân cư ${village} đã sáp nhập vào ${into} từ năm ${fromYear} nên dòng này không được tính.`,
    mend: into === "" ? "Xóa dòng này, hoặc sửa lại mã khu dân cư." : `Chuyển dòng này sang mã ${into}, hoặc xóa đi.`,
  }),
  "repaired-score": ({ village, criterion, before, after }) => ({
    wrong: `Điểm tiêu chí ${criterion} của khu dân cư ${village} gõ dạng chữ “${before}”, đã được hiểu là ${numbers.decimal(after)}.`,
    mend: "Kiểm tra và gõ lại dưới dạng số.",
  }),
  "ambiguous-number": ({ field, value }) => ({
    wrong: `Không hiểu chắc chắn con số “${value}” ở cột “${field}” nên không dùng.`,
    mend: "Gõ lại dưới dạng số, không dùng dấu chấm hay dấu phẩy gây nhầm giữa hàng nghìn và phần thập phân.",
  }),
  "duplicate-registration": ({ village, title, firstCell }) => ({
    wrong: `Khu dân cư ${village} đăng ký danh hiệu ${title} hai lần, lần trước ở ô ${firstCell}; chỉ tính một lần.`,
    mend: "Xóa dòng đăng ký thừa.",
  }),
  "status-contradicts-ledger": ({ village, title, typed, derived }) => ({
    wrong: `Hình thức ghi cho khu dân cư ${village} (${title}) là “${domain.status[typed]}”, nhưng theo Sổ công nhận các năm trước phải là “${domain.status[derived]}”; đã tính theo Sổ công nhận.`,
    mend: "Sửa lại cột “Hình thức”, hoặc bổ sung các lần công nhận còn thiếu của những năm trước.",
  }),
  "sheet-name-taken": ({ wanted, written }) => ({
    wrong: `Đã có trang tính “${wanted}” không phải do tiện ích tạo nên kết quả được ghi vào “${written}”.`,
    mend: `Giữ nguyên cả hai, hoặc đổi tên trang “${wanted}” của mình rồi tổng hợp lại.`,
  }),
  "unknown-setting": ({ key }) => ({
    wrong: `Biểu Cấu hình có khoá “${key}” mà tiện ích không dùng đến.`,
    mend: "Kiểm tra chính tả của khoá, hoặc xóa dòng này.",
  }),
  "duplicate-setting": ({ key, firstCell }) => ({
    wrong: `Khoá “${key}” của biểu Cấu hình được ghi hai lần, lần trước ở ô ${firstCell}; chỉ dùng lần ghi trước.`,
    mend: "Xóa dòng thừa.",
  }),
  "sheet-not-read": ({ form, used }) => ({
    wrong: `Trang tính này giống biểu “${form}” nhưng không được đọc vì đã có trang “${used}”.`,
    mend: `Chuyển số liệu sang trang “${used}” nếu cần dùng, nếu không thì cứ để nguyên.`,
  }),
  "total-mismatch": ({ framework, printed, computed }) => ({
    wrong: `Tổng điểm ghi trong bộ tiêu chí “${framework}” là ${numbers.decimal(printed)}, nhưng cộng các tiêu chí được ${numbers.decimal(computed)}.`,
    mend: "Kiểm tra điểm tối đa của từng tiêu chí và dòng tổng.",
  }),
  "unused-veto-column": ({ title }) => ({
    wrong: `Cột “Điểm liệt ${title}” có điểm, nhưng biểu Danh hiệu không có danh hiệu “${title}”; điểm liệt ở cột này không được dùng.`,
    mend: "Sửa lại tên danh hiệu ở tiêu đề cột, hoặc thêm danh hiệu này vào biểu Danh hiệu.",
  }),
  "change-without-reason": ({ village, criterion, level, lowerLevel, before, after }) => ({
    wrong: `Cấp ${level} chấm tiêu chí ${criterion} của khu dân cư ${village} là “${after}”, khác cấp ${lowerLevel} (“${before}”), mà không ghi lý do.`,
    mend: `Ghi lý do vào cột “Ghi chú” của dòng cấp ${level}, ví dụ “${criterion}: …”.`,
  }),
  "higher-level-blank": ({ village, criterion, level, lowerLevel }) => ({
    wrong: `Khu dân cư ${village} chưa có điểm tiêu chí ${criterion} ở cấp ${level}, tuy cấp ${lowerLevel} đã chấm; tiêu chí này tính là chưa chấm.`,
    mend: `Nhập điểm tiêu chí ${criterion} ở cấp ${level}.`,
  }),
  "score-without-registration": ({ village }) => ({
    wrong: `Khu dân cư ${village} có điểm nhưng không đăng ký danh hiệu nào trong năm nên không được tổng hợp.`,
    mend: "Bổ sung vào biểu Đăng ký nếu khu dân cư này có đăng ký.",
  }),
};
