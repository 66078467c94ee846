/** Issuer, kind, number, ISO date (null = blank) and summary of a document. */
export type DocumentLine = readonly [issuer: string, documentType: string, number: string, issuedOn: string | null, summary: string];

export const frontDocument = "MTTQ huyện";

/** What the guidance 12/HD and the report 168/BC are about. */
export const reviewSummary =
  "Sơ kết 03 năm triển khai xây dựng “Khu dân cư tiêu biểu”, “Khu dân cư kiểu mẫu” trong thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới đô thị văn minh” trên địa bàn huyện Bảo Lâm (2019-2021).";
