import type { FunctionWords } from "../functionWords";
import { numbers } from "./numbers";

const { decimal } = numbers;

export const functions: FunctionWords = {
  fault: {
    blank: (argument) => `Tham số “${argument}” đang để trống.`,
    errorValue: (argument, error) => `Tham số “${argument}” đang có lỗi ${error}; hãy sửa ô hoặc công thức đó.`,
    notOneRow: (argument) => `Tham số “${argument}” phải là một dòng (hoặc một cột) ô liền nhau.`,
    notOneValue: (argument) => `Tham số “${argument}” chỉ nhận một giá trị.`,
    otherLength: (argument, cells, expected) => `Tham số “${argument}” có ${cells} ô nhưng dòng mã tiêu chí có ${expected} ô.`,
    otherRows: (argument, rows, expected) =>
      `Tham số “${argument}” có ${rows} dòng; phải là một giá trị hoặc một cột ${expected} dòng như bảng điểm.`,
    notTable: (argument, why) => `Tham số “${argument}”: ${why}`,
    notYear: (argument, value) => `Tham số “${argument}” là “${value}”, không phải là năm gồm bốn chữ số.`,
    notAmount: (argument, value) => `Tham số “${argument}” là “${value}”, không phải là số tiền tròn đồng.`,
    tooLong: (argument) => `Tham số “${argument}” dài quá một ô của Excel chứa được.`,
    noCodes: (argument) => `Tham số “${argument}” không có mã tiêu chí nào.`,
    unknownCode: (argument, code) => `Tham số “${argument}” có “${code}”, không phải là mã tiêu chí trong bảng Bộ tiêu chí.`,
    ambiguousCode: (argument, code) =>
      `Tham số “${argument}” có mã ${code} bị Excel đổi thành số, không rõ là tiêu chí nào; hãy định dạng ô là Văn bản rồi gõ lại.`,
    repeatedCode: (argument, code) => `Tham số “${argument}” có mã tiêu chí ${code} hai lần.`,
    codesOfSeveralFrameworks: (argument) => `Tham số “${argument}” có mã của nhiều bộ tiêu chí; hãy chỉ chọn các cột của một bộ.`,
    severalFrameworks: (argument) =>
      `Tham số “${argument}” có nhiều bộ tiêu chí dùng chung các mã này mà cách tính khác nhau; hãy chỉ đưa vào các dòng của một bộ.`,
    unknownTitle: (argument, title) => `Tham số “${argument}”: không có danh hiệu “${title}” trong bảng Danh hiệu.`,
    noRuleOfYear: (argument, title, year) => `Tham số “${argument}”: không có quy tắc xét danh hiệu ${title} cho năm ${year}.`,
    noRuleOfArea: (argument, title, areaClass) =>
      `Tham số “${argument}”: không có quy tắc xét danh hiệu ${title} cho khu vực “${areaClass}”.`,
    areaNeeded: (argument, title) => `Cần tham số “${argument}”: quy tắc xét danh hiệu ${title} khác nhau theo khu vực.`,
    kindNeeded: (argument) =>
      `Cần tham số “${argument}” (Thôn, Tổ dân phố…): bộ tiêu chí có tiêu chí chỉ áp dụng cho một loại khu dân cư và kết quả khác nhau theo loại.`,
    ambiguousRule: (argument, title) => `Tham số “${argument}” có nhiều quy tắc cùng áp dụng cho danh hiệu ${title}.`,
    noCriteria: (argument, framework) => `Tham số “${argument}” không có tiêu chí nào của bộ tiêu chí “${framework}”.`,
    unknownContentArea: (argument, contentArea) => `Tham số “${argument}”: không có nội dung “${contentArea}” trong bảng Bộ tiêu chí.`,
    percentOrNumber: (argument, code, value) =>
      `Tham số “${argument}”: số liệu của tiêu chí ${code} là ${decimal(value)}, không rõ là ${decimal(value)}% hay ${numbers.percent(value)}; hãy gõ ${decimal(Number((value * 100).toPrecision(15)))} hoặc “${numbers.percent(value)}”.`,
    unknownStatus: (argument, status) => `Tham số “${argument}” là “${status}”; phải là Công nhận lần đầu, Giữ vững hoặc Công nhận lại.`,
    unknownEncoding: (argument, encoding) => `Tham số “${argument}” là “${encoding}”; phải là TCVN3, VNI hoặc UNICODE.`,
    severalRewards: (argument, title) => `Tham số “${argument}” có nhiều mức thưởng khác nhau cho danh hiệu ${title} theo khu vực.`,
  },
  head: {
    year: "Năm",
    commune: "Xã, thị trấn",
    villages: "Số khu dân cư",
    total: "Tổng cộng",
    registered: (title) => `${title}: đăng ký`,
    recognised: (title) => `${title}: được công nhận`,
    first: (title) => `${title}: lần đầu`,
    maintained: (title) => `${title}: giữ vững`,
    again: (title) => `${title}: công nhận lại`,
    shareOfRegistered: (title) => `${title}: tỷ lệ so với đăng ký`,
    shareOfVillages: (title) => `${title}: tỷ lệ so với tổng số`,
  },
  dong: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`,
};
