import type { DocumentLine } from "./documentLine";
import { frontDocument, reviewSummary } from "./documentLine";

const model = "Khu dân cư tiêu biểu, Khu dân cư kiểu mẫu";
const movement = "Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh";
const directive = "Chỉ thị 06-CT/TU, ngày 07/4/2021 của Ban Thường vụ Tỉnh ủy";

/** Rows 1-12 of Phụ lục 1. */
const beforeBreak: readonly DocumentLine[] = [
  [
    "Huyện ủy",
    "Công văn",
    "124-CV/HU",
    "2021-04-13",
    `Thực hiện Chỉ thị 06-CT/TU của Ban Thường vụ Tỉnh ủy về Lãnh đạo xây dựng, nhân rộng và nâng cao chất lượng ${model} trên địa bàn huyện giai đoạn 2021 - 2025`,
  ],
  [frontDocument, "Kế hoạch", "53/KH-MTTQ-BTT", "2021-07-20", "về triển khai thực hiện Chỉ thị 06 của Ban Thường vụ Tỉnh ủy Lâm Đồng."],
  [frontDocument, "Hướng dẫn", "12/HD-MTTQ-BTT", "2021-11-09", reviewSummary],
  [frontDocument, "Báo cáo", "168/BC-MTTQ", "2021-11-22", reviewSummary],
  [
    frontDocument,
    "Thông báo",
    "102/TB-MTTQ-BTT",
    "2021-10-21",
    `Về kiểm tra việc triển khai các mô hình, công trình, phần việc trong xây ${model}.`,
  ],
  [
    frontDocument,
    "Thông báo",
    "103/TB-MTTQ-BTT",
    "2021-10-29",
    `Kết luận cuộc họp Hội đồng xét đề nghị công nhận mô hình ${model} năm 2021`,
  ],
  [frontDocument, "Báo cáo", "158/BC-MTTQ-BTT", "2021-10-29", `Kết quả triển khai xây dựng mô hình ${model} năm 2021`],
  [frontDocument, "Quyết định", "46/QĐ-MTTQ-BTT", "2021-11-01", "Quyết định công nhận Khu dân cư tiêu biểu"],
  [frontDocument, "Quyết định", "47/QĐ-MTTQ-BTT", "2021-11-01", "Quyết định công nhận Khu dân cư kiểu mẫu"],
  [
    frontDocument,
    "Thông báo",
    "139/TB-MTTQ-BTT",
    "2022-10-24",
    `Kết luận cuộc họp Hội đồng xét đề nghị công nhận mô hình ${model} năm 2022`,
  ],
  [
    frontDocument,
    "Kế hoạch",
    "83/KH-MTTQ-BTT",
    "2022-04-11",
    `Triển khai thực hiện Quyết định số 292/QĐ-MTTQ-BTT của Ban Thường trực Ủy ban MTTQVN tỉnh Lâm Đồng ${model} trong ${movement}”.`,
  ],
  [frontDocument, "Báo cáo", "224/BC-MTTQ-BTT", "2022-10-24", `Kết quả triển khai xây dựng mô hình ${model} năm 2022.`],
];

/** Rows 13-20, which the report prints a second time after Phụ lục 2. Row 15 has neither number nor date. */
const afterBreak: readonly DocumentLine[] = [
  [frontDocument, "Quyết định", "75/QĐ-MTTQ-BTT", "2022-10-31", "Quyết định công nhận Khu dân cư tiêu biểu"],
  [frontDocument, "Quyết định", "76/QĐ-MTTQ-BTT", "2022-10-31", "Quyết định công nhận Khu dân cư kiểu mẫu"],
  [
    frontDocument,
    "Quyết định",
    "",
    null,
    `Quyết định khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc trong việc triển khai, xây dựng mô hình ${model} năm 2022.`,
  ],
  [frontDocument, "Kế hoạch", "122/KH-MTTQ-BTT", "2023-03-06", `Triển khai và nhân rộng mô hình ${model} trong ${movement}.`],
  [frontDocument, "Kế hoạch", "127/KH-MTTQ-BTT", "2023-07-03", `Kiểm tra các mô hình ${model} năm 2023.`],
  [frontDocument, "Kế hoạch", "128/KH-MTTQ-BTT", "2023-07-12", `giám sát việc thực hiện ${directive}`],
  [frontDocument, "Quyết định", "88/QĐ-MTTQ-BTT", "2023-08-09", `Quyết định thành lập Đoàn giám sát việc thực hiện ${directive}`],
  [frontDocument, "Thông báo", "171/TB-MTTQ-BTT", "2023-08-21", `Lịch giám sát việc thực hiện ${directive}`],
];

/** The 28 rows of Phụ lục 1 as they are printed, each with its number in the list. */
export const appendix1: readonly (readonly [ordinal: number, line: DocumentLine])[] = [
  ...[...beforeBreak, ...afterBreak].map((line, at) => [at + 1, line] as const),
  ...afterBreak.map((line, at) => [beforeBreak.length + at + 1, line] as const),
];
