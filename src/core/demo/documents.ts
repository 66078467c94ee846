import type { DocumentRecord } from "../domain/district";
import { rowOf } from "./origin";

type Line = readonly [issuer: string, documentType: string, number: string, issuedOn: string | null, summary: string];

const front = "MTTQ huyện";
const model = "Khu dân cư tiêu biểu, Khu dân cư kiểu mẫu";
const campaign = "Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”";
const review = `Sơ kết 03 năm triển khai xây dựng “Khu dân cư tiêu biểu”, “Khu dân cư kiểu mẫu” trong thực hiện ${campaign} trên địa bàn huyện Bảo Lâm (2019-2021)`;
const directive = "Chỉ thị 06-CT/TU, ngày 07/4/2021 của Ban Thường vụ Tỉnh ủy";

/** Phụ lục 1 of the report 299-BC/HU, each of its twenty rows once; row 15 has neither number nor date, as printed. */
const lines: readonly Line[] = [
  [
    "Huyện ủy",
    "Công văn",
    "124-CV/HU",
    "2021-04-13",
    `Thực hiện Chỉ thị 06-CT/TU của Ban Thường vụ Tỉnh ủy về Lãnh đạo xây dựng, nhân rộng và nâng cao chất lượng ${model} trên địa bàn huyện giai đoạn 2021 - 2025`,
  ],
  [front, "Kế hoạch", "53/KH-MTTQ-BTT", "2021-07-20", "Về triển khai thực hiện Chỉ thị 06 của Ban Thường vụ Tỉnh ủy Lâm Đồng"],
  [front, "Hướng dẫn", "12/HD-MTTQ-BTT", "2021-11-09", review],
  [front, "Báo cáo", "168/BC-MTTQ", "2021-11-22", review],
  [
    front,
    "Thông báo",
    "102/TB-MTTQ-BTT",
    "2021-10-21",
    `Về kiểm tra việc triển khai các mô hình, công trình, phần việc trong xây ${model}`,
  ],
  [front, "Thông báo", "103/TB-MTTQ-BTT", "2021-10-29", `Kết luận cuộc họp Hội đồng xét đề nghị công nhận mô hình ${model} năm 2021`],
  [front, "Báo cáo", "158/BC-MTTQ-BTT", "2021-10-29", `Kết quả triển khai xây dựng mô hình ${model} năm 2021`],
  [front, "Quyết định", "46/QĐ-MTTQ-BTT", "2021-11-01", "Quyết định công nhận Khu dân cư tiêu biểu"],
  [front, "Quyết định", "47/QĐ-MTTQ-BTT", "2021-11-01", "Quyết định công nhận Khu dân cư kiểu mẫu"],
  [front, "Thông báo", "139/TB-MTTQ-BTT", "2022-10-24", `Kết luận cuộc họp Hội đồng xét đề nghị công nhận mô hình ${model} năm 2022`],
  [
    front,
    "Kế hoạch",
    "83/KH-MTTQ-BTT",
    "2022-04-11",
    `Triển khai thực hiện Quyết định số 292/QĐ-MTTQ-BTT của Ban Thường trực Ủy ban MTTQVN tỉnh Lâm Đồng ${model} trong ${campaign}`,
  ],
  [front, "Báo cáo", "224/BC-MTTQ-BTT", "2022-10-24", `Kết quả triển khai xây dựng mô hình ${model} năm 2022`],
  [front, "Quyết định", "75/QĐ-MTTQ-BTT", "2022-10-31", "Quyết định công nhận Khu dân cư tiêu biểu"],
  [front, "Quyết định", "76/QĐ-MTTQ-BTT", "2022-10-31", "Quyết định công nhận Khu dân cư kiểu mẫu"],
  [
    front,
    "Quyết định",
    "",
    null,
    `Quyết định khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc trong việc triển khai, xây dựng mô hình ${model} năm 2022`,
  ],
  [front, "Kế hoạch", "122/KH-MTTQ-BTT", "2023-03-06", `Triển khai và nhân rộng mô hình ${model} trong ${campaign}`],
  [front, "Kế hoạch", "127/KH-MTTQ-BTT", "2023-07-03", `Kiểm tra các mô hình ${model} năm 2023`],
  [front, "Kế hoạch", "128/KH-MTTQ-BTT", "2023-07-12", `Giám sát việc thực hiện ${directive}`],
  [front, "Quyết định", "88/QĐ-MTTQ-BTT", "2023-08-09", `Quyết định thành lập Đoàn giám sát việc thực hiện ${directive}`],
  [front, "Thông báo", "171/TB-MTTQ-BTT", "2023-08-21", `Lịch giám sát việc thực hiện ${directive}`],
];

export function demoDocuments(): readonly DocumentRecord[] {
  return lines.map(([issuer, documentType, number, issuedOn, summary], at) => ({
    where: "",
    ordinal: String(at + 1),
    issuer,
    documentType,
    number,
    issuedOn,
    summary,
    origin: rowOf("Văn bản", 1 + at),
  }));
}
