import { foldPlain } from "../../core/text/fold";

/** The sheets that are made for one year, without it, and those that are made once, the log of files among them; folded. */
const yearly = [
  "th",
  "diem liet",
  "de nghi .+",
  "khen thuong",
  "phieu cham",
  "chenh lech diem",
  "du bao",
  "bao cao",
  "thu dieu chinh",
  "bieu do",
];
const single = ["so sanh cac nam", "phu luc [12]", "doi soat", "nhat ky nhap"];
const copy = "(?: \\(\\d+\\))?";
const ownNames = new RegExp(`^(?:(?:${yearly.join("|")}) \\d{4}|${single.join("|")})${copy}$`, "u");

/** Whether a sheet bears a name under which the add-in writes its results (INTERFACES.md): it holds figures made from the forms, not the forms. */
export function isResultSheetName(name: string): boolean {
  return ownNames.test(foldPlain(name));
}
