import { foldPlain } from "../../core/text/fold";

const copy = "(?: \\(\\d+\\))?";
const ownNames = new RegExp(
  `^(?:th \\d{4}|diem liet \\d{4}|de nghi .+ \\d{4}|khen thuong \\d{4}|so sanh cac nam|phu luc [12]|doi soat|bao cao \\d{4})${copy}$`,
  "u",
);

/** Whether a sheet bears a name under which the add-in writes its results (INTERFACES.md): it holds figures made from the forms, not the forms. */
export function isResultSheetName(name: string): boolean {
  return ownNames.test(foldPlain(name));
}
