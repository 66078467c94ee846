import { foldPlain } from "../../core/text/fold";
import type { CellContent } from "../model/grid";

const maybeSum = /^\s*[(*]*\s*[tc][oôộổ]/iu;
const sumWords = /^(?:tong|tong cong|tong so|tong chung|cong|cong chung|toan huyen|toan xa|toan tinh)\s*[:.]*$/u;
const sumStart =
  /^(?:tong(?: cong| so| chung| diem)?(?![\p{L}])|cong\s*[:.(]|cong$|cong (?:xa|phuong|thi tran|huyen|toan|nam|noi dung|phan|muc) )/u;
const maximumStart = /^(?:diem toi da|diem chuan|thang diem)(?![\p{L}])/u;

const signatureWords = [
  /^(?:nguoi|can bo) (?:lap|ghi|tong hop)/u,
  /lap (?:bieu|bang)/u,
  /^t[./]?\s*m[./\s]/u,
  /^k[./]?\s*t[./\s]/u,
  /(?:chu tich|truong ban|thu ky|bi thu|giam doc|chu nhiem)(?![\p{L}])/u,
  /^\(?\s*ky(?: ten|, ghi|,? dong dau)/u,
  /^noi nhan/u,
  /^xac nhan/u,
  /^ghi chu\s*:/u,
  /ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam/u,
];

/** Letters and digits that no word for a sum begins with: what nearly all keys begin with. */
function beginsOtherwise(text: string): boolean {
  const code = text.charCodeAt(0);
  const small = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a && small !== 0x74 && small !== 0x63);
}

/** `Tổng cộng`, `Tổng:`: the whole cell says that its row sums up. */
export function isSumWord(value: CellContent): boolean {
  return typeof value === "string" && !beginsOtherwise(value) && maybeSum.test(value) && sumWords.test(foldPlain(value));
}

/** `Tổng cộng (1+2)`, `Điểm tối đa`: in a row without its keys, the label of a row that is no data. */
export function isSumLabel(value: CellContent): boolean {
  if (typeof value !== "string" || value === "") {
    return false;
  }
  const text = foldPlain(value);
  return sumStart.test(text) || maximumStart.test(text);
}

/** The words of the block under a table: `Người lập biểu`, `TM. BAN THƯỜNG TRỰC`, `…, ngày 5 tháng 10 năm 2022`. */
export function isSignature(value: CellContent): boolean {
  if (typeof value !== "string" || value === "") {
    return false;
  }
  const text = foldPlain(value);
  return signatureWords.some((words) => words.test(text));
}
