import { frontDocument, reviewSummary } from "./documentLine";
import type { DocumentLine } from "./documentLine";

const model = "Khu dân cư tiêu biểu, Khu dân cư kiểu mẫu";
const standingCommittee = "Ban Thường trực Ủy ban MTTQVN huyện";

/** The documents that the body of report 299-BC/HU names, in its order; issuers as it names them, kinds and numbers as printed. */
export const bodyDocuments: readonly DocumentLine[] = [
  [
    "Ban Thường vụ Tỉnh ủy",
    "Chỉ thị",
    "06-CT/TU",
    "2021-04-07",
    "Lãnh đạo xây dựng, nhân rộng và nâng cao chất lượng Khu dân cư tiêu biểu, Khu dân cư kiểu mẫu trên địa bàn tỉnh Lâm Đồng giai đoạn 2021-2025",
  ],
  [
    "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng",
    "Kế hoạch",
    "282/KH-MTTQ- BTT",
    "2023-07-10",
    "V/v Giám sát việc triển khai thực hiện Chỉ thị số 06-CT/TU ngày 07/4/2021 của Ban Thường vụ Tỉnh ủy",
  ],
  ["Huyện ủy", "Công văn", "124-CV/HU", "2021-04-13", "Về thực hiện Chỉ thị 06 của Ban Thường vụ Tỉnh ủy"],
  [
    "Ban Thường trực Ủy ban MTTQ Việt Nam huyện",
    "Kế hoạch",
    "53/KH-MTTQ-BTT",
    "2021-07-20",
    "Về triển khai thực hiện Chỉ thị 06 của Ban Thường vụ Tỉnh ủy Lâm Đồng",
  ],
  [standingCommittee, "Hướng dẫn", "12/HD-MTTQ-BTT", "2021-11-09", reviewSummary],
  [frontDocument, "Báo cáo", "168/BC-MTTQ-BTT", "2021-11-22", reviewSummary],
  [
    standingCommittee,
    "Thông báo",
    "102/TB-MTTQ-BTT",
    "2021-10-21",
    `Về kiểm tra việc triển khai các mô hình, công trình, phần việc trong xây ${model}`,
  ],
  [
    standingCommittee,
    "Thông báo",
    "103/TB-MTTQ-BTT",
    "2021-10-29",
    `Về Kết luận cuộc họp Hội đồng xét đề nghị công nhận mô hình ${model} năm 2021`,
  ],
  [standingCommittee, "Báo cáo", "158/BC-MTTQ-BTT", "2021-10-29", `Về Kết quả triển khai xây dựng mô hình ${model} năm 2021`],
  [frontDocument, "Quyết định", "46/QĐ-MTTQ-BTT", "2021-11-01", "V/v Công nhận Khu dân cư tiêu biểu"],
  [frontDocument, "Quyết định", "47/QĐ-MTTQ-BTT", "2021-11-01", "V/v Công nhận Khu dân cư kiểu mẫu"],
  [
    standingCommittee,
    "Thông báo",
    "139/TB-MTTQ-BTT",
    "2022-10-24",
    `Về Kết luận cuộc họp Hội đồng xét đề nghị công nhận mô hình ${model} năm 2022`,
  ],
  [
    standingCommittee,
    "Kế hoạch",
    "83/KH-MTTQ-BTT",
    "2022-04-11",
    `Về triển khai thực hiện Quyết định số 292/QĐ-MTTQ-BTT của Ban Thường trực Ủy ban MTTQVN tỉnh Lâm Đồng ${model} trong Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”`,
  ],
  [standingCommittee, "Báo cáo", "224/BC-MTTQ-BTT", "2022-10-24", `Về Kết quả triển khai xây dựng mô hình ${model} năm 2022`],
  [frontDocument, "Quyết định", "75/QĐ-MTTQ-BTT", "2022-10-31", "V/v Công nhận Khu dân cư tiêu biểu"],
  [frontDocument, "Quyết định", "76/QĐ-MTTQ-BTT", "2022-10-31", "V/v Công nhận Khu dân cư kiểu mẫu"],
  [
    standingCommittee,
    "Kế hoạch",
    "122/KH-MTTQ-BTT",
    "2023-03-06",
    `Về việc triển khai và nhân rộng mô hình ${model} trong Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”`,
  ],
  [standingCommittee, "Kế hoạch", "127/KH-MTTQ-BTT", "2023-07-03", `Về việc kiểm tra các mô hình ${model} năm 2023`],
  [
    standingCommittee,
    "Kế hoạch",
    "128/KH-MTTQ-BTT",
    "2023-07-12",
    "Về giám sát việc thực hiện Chỉ thị 06-CT/TU, ngày 07/4/2021 của Ban Thường vụ Tỉnh ủy",
  ],
  [
    frontDocument,
    "Thông báo",
    "171/TB-MTTQ-BTT",
    "2023-08-21",
    "Về Lịch giám sát việc thực hiện Chỉ thị 06-CT/TU, ngày 07/4/2021 của Ban Thường vụ Tỉnh ủy",
  ],
  [
    "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh",
    "Quyết định",
    "281/QĐ-MTTQ-BTT",
    "2019-04-18",
    "Khung tiêu chuẩn Khu dân cư tiêu biểu, Khu dân cư kiểu mẫu",
  ],
  [
    "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh",
    "Quyết định",
    "292/QĐ-MTTQ-BTT",
    "2021-12-24",
    "Khung tiêu chuẩn Khu dân cư tiêu biểu, Khu dân cư kiểu mẫu",
  ],
];
