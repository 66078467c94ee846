import { foldPlain } from "../../core/text/fold";
import type { AnyForm } from "../schema/registry";

const suffix = /^[\s_-]*(?:\d{4}|\(\d+\)|[\s_-])*$/u;

/** Whether a sheet's name is the form's, perhaps with a year or a copy's number: `Chấm điểm 2022`, `cham diem (2)`, `DangKy`. */
export function isNamedAs(form: Pick<AnyForm, "sheet" | "table">, sheetName: string): boolean {
  const name = foldPlain(sheetName);
  return [form.sheet, form.table].some((own) => {
    const start = foldPlain(own);
    return name.startsWith(start) && suffix.test(name.slice(start.length));
  });
}
