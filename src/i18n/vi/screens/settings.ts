import type { SettingsScreenWords } from "../../screens/settingsWords";
import { forms } from "../forms";

export const settings: SettingsScreenWords = {
  reading: "Đang đọc cài đặt…",
  paneTitle: "Bảng KDC trên máy này",
  language: "Ngôn ngữ của bảng",
  languageHint: "Các trang do KDC viết luôn bằng tiếng Việt.",
  asExcel: "Theo ngôn ngữ của Excel",
  vietnamese: "Tiếng Việt",
  english: "English",
  welcomeAgain: "Xem lại lời chào",
  workbookTitle: "Sổ tính này",
  workbookHint: "Lưu ở trang Cấu hình của sổ tính, nên đi theo tệp.",
  labels: {},
  hints: forms.settingNotes,
  invalid: "Không hiểu nội dung này. Viết các mục cách nhau bằng dấu chấm phẩy, không trùng nhau.",
  save: (changes) => `Lưu vào sổ tính (${changes} mục)`,
  nothingChanged: "Chưa có gì thay đổi",
  discard: "Bỏ thay đổi",
  saved: "Đã lưu vào trang Cấu hình.",
  elsewhereTitle: "Đặt ở trang khác",
  elsewhere: "Tiền thưởng, cấp công nhận, điểm tối thiểu nằm ở trang Danh hiệu; tiêu chí, điểm liệt ở trang Bộ tiêu chí.",
  openSheet: (sheet) => `Mở trang ${sheet}`,
};
