import type { MappingTrouble } from "../../core/findings/catalogue";
import type { MappingFaultWords } from "../findingGroups";

const troubles: { readonly [T in MappingTrouble]: (header: string) => string } = {
  layout: () => "hàng tiêu đề của trang đã thay đổi",
  "sheet-gone": () => "sổ không còn trang nào tên như vậy",
  "header-gone": (header) => `không còn cột “${header}”`,
  "header-twice": (header) => `có hai cột cùng tiêu đề “${header}”`,
  "field-twice": (header) => `cột “${header}” được gán cho một trường đã có cột khác`,
  "unknown-field": (header) => `cột “${header}” được gán cho một trường hoặc tiêu chí không có`,
};

export const mappingFaults: MappingFaultWords = {
  "mapping-not-followed": ({ sheet, header, why }) => ({
    wrong: `Số liệu của trang “${sheet}” không được tính, vì cách đọc đã xác nhận không còn khớp: ${troubles[why](header)}.`,
    mend:
      why === "sheet-gone"
        ? `Đặt lại tên trang như cũ, xác nhận cách đọc cho trang mới, hoặc xóa các dòng của trang “${sheet}” ở trang này.`
        : "Xác nhận lại cách đọc trang này, hoặc sửa tiêu đề cột cho như cũ.",
  }),
  "mapping-conflict": ({ sheet, header }) => ({
    wrong: `Cách đọc trang “${sheet}” ghi hai điều khác nhau${header === "" ? "" : ` cho cột “${header}”`} nên không được dùng.`,
    mend: "Để lại dòng đúng, xóa dòng kia.",
  }),
  "invalid-mapping": ({ column, value }) => ({
    wrong:
      value === ""
        ? `Dòng này thiếu “${column}” nên cách đọc trang không được dùng.`
        : `“${value}” ở cột “${column}” không hợp lệ nên cách đọc trang không được dùng.`,
    mend: "Chọn lại theo danh sách, hoặc xóa dòng rồi xác nhận lại cách đọc trang.",
  }),
};
