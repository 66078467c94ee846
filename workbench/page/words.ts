import type { WorkbookLocale } from "../model/displayText";

/** Every word of the workbench page around the pane and the grid. */
export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly open: string;
  readonly save: string;
  readonly demo: string;
  readonly compile: string;
  readonly pane: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string; readonly contrast: string };
  readonly language: string;
  readonly width: string;
  readonly loading: string;
  readonly grid: string;
  readonly paneTitle: string;
  readonly charts: (count: number) => string;
  readonly chart: (title: string) => string;
  readonly close: string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly notTyped: string;
  readonly cannotOpen: string;
}

const vi: PageWords = {
  title: "KDC",
  subtitle: "Bản chạy thử trên trình duyệt, không cần Excel",
  open: "Mở tệp…",
  save: "Lưu về máy",
  demo: "Huyện mẫu",
  compile: "Tổng hợp năm",
  pane: "Bảng KDC",
  theme: "Giao diện",
  themes: { light: "Sáng", dark: "Tối", contrast: "Tương phản cao" },
  language: "Ngôn ngữ",
  width: "Bề rộng bảng",
  loading: "Đang mở huyện mẫu…",
  grid: "Sổ tính",
  paneTitle: "Chấm điểm khu dân cư",
  charts: (count) => `Biểu đồ trên trang này (${count})`,
  chart: (title) => `Biểu đồ: ${title}`,
  close: "Đóng thông báo",
  opened: (file) => `Đã mở ${file}.`,
  saved: (file) => `Đã lưu ${file} về máy.`,
  notTyped: "Nội dung vừa nhập không được nhận, ô giữ giá trị cũ.",
  cannotOpen: "Không mở được tệp.",
};

const en: PageWords = {
  title: "KDC",
  subtitle: "A trial in the browser, without Excel",
  open: "Open a file…",
  save: "Save a copy",
  demo: "Demo district",
  compile: "Year summary",
  pane: "KDC pane",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  language: "Language",
  width: "Pane width",
  loading: "Opening the demo district…",
  grid: "Workbook",
  paneTitle: "Residential area scoring",
  charts: (count) => `Charts on this sheet (${count})`,
  chart: (title) => `Chart: ${title}`,
  close: "Close this message",
  opened: (file) => `${file} is open.`,
  saved: (file) => `${file} was saved.`,
  notTyped: "What was typed was not taken; the cell keeps its value.",
  cannotOpen: "The file could not be opened.",
};

export const pageWords: { readonly [L in WorkbookLocale]: PageWords } = { "vi-VN": vi, "en-US": en };
