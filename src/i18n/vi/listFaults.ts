import type { PrintedIdentity } from "../../core/findings/catalogue";
import type { ListFaultWords } from "../findingGroups";
import { numbers } from "./numbers";

function identity({ number, date }: Pick<PrintedIdentity, "number" | "date">): string {
  return [number === "" ? [] : [`số ${number}`], date === "" ? [] : [`ngày ${numbers.date(date)}`]].flat().join(" ");
}

function lacking(number: boolean, date: boolean): string {
  if (number && date) return "số, ký hiệu và ngày phát hành";
  return number ? "số, ký hiệu" : "ngày phát hành";
}

export const listFaults: ListFaultWords = {
  "similar-villages": ({ village, other, otherCell }) => ({
    wrong: `Khu dân cư “${village}” có thể trùng với “${other}” ở ô ${otherCell} trong cùng xã.`,
    mend: "Nếu là một thì xóa dòng thừa; nếu là hai khu dân cư khác nhau thì ghi tên cho phân biệt.",
  }),
  "recognised-without-registration": ({ village, title, year }) => ({
    wrong: `Sổ công nhận ghi khu dân cư ${village} đạt ${title} năm ${year}, nhưng biểu Đăng ký năm đó không có khu dân cư này.`,
    mend: "Bổ sung dòng đăng ký còn thiếu, hoặc sửa lại dòng trong Sổ công nhận.",
  }),
  "number-two-dates": ({ number, date, otherDate, otherCell }) => ({
    wrong: `Văn bản số ${number} ghi ngày ${numbers.date(date)}, nhưng ở ô ${otherCell} ghi ngày ${numbers.date(otherDate)}.`,
    mend: "Xem lại văn bản gốc và sửa cho đúng số, ngày.",
  }),
  "placeholder-text": ({ text }) => ({
    wrong: `Ô này còn nguyên lời hướng dẫn của biểu mẫu: “${text}”.`,
    mend: "Thay bằng nội dung thật, hoặc xóa đi nếu không có.",
  }),
  "duplicate-rows": ({ rows, first, last, firstCell }) => ({
    wrong:
      rows === 1
        ? `Dòng “${first}” bị ghi hai lần, lần trước ở ô ${firstCell}.`
        : `Có ${numbers.decimal(rows)} dòng từ “${first}” đến “${last}” bị ghi hai lần, lần trước bắt đầu ở ô ${firstCell}.`,
    mend: "Xóa các dòng ghi thừa.",
  }),
  "document-identity": ({ where, number, date, others }) => {
    const places = others.map((other) => `“${other.where}” (ô ${other.cell}) ghi ${identity(other)}`);
    return {
      wrong: `Báo cáo ở “${where}” ghi ${identity({ number, date })}, nhưng ${places.join(", ")}.`,
      mend: "Ghi cùng một số và ngày của báo cáo ở mọi nơi.",
    };
  },
  "missing-number-date": ({ row, number, date }) => ({
    wrong: `Văn bản ở dòng “${row}” chưa có ${lacking(number, date)}.`,
    mend: "Tra lại văn bản và điền cho đủ.",
  }),
  "document-number-differs": ({ number, other, otherCell }) => ({
    wrong: `Số, ký hiệu ghi ở đây là ${number}, nhưng ở ô ${otherCell} cùng văn bản này ghi ${other}.`,
    mend: "Xem lại văn bản gốc và ghi cùng một số, ký hiệu ở mọi nơi.",
  }),
  "not-chronological": ({ pairs }) => ({
    wrong: `Danh mục văn bản chưa theo thứ tự ngày: ${pairs.map(({ before, after, cell }) => `dòng “${after}” (ô ${cell}) sau dòng “${before}”`).join("; ")}.`,
    mend: "Sắp xếp lại theo ngày phát hành.",
  }),
};
