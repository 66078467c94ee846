import type { Origin } from "../../core/findings/origin";
import { cells } from "./cells";
import { defineForm, field } from "./form";

/** A row of Cấu hình as it stands; which keys there are is said in `settingKeys.ts`. */
export interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly note: string;
  readonly origin: Origin;
}

export const settingsForm = defineForm({
  key: "settings",
  sheet: "Cấu hình",
  table: "CauHinh",
  essential: false,
  fields: {
    key: field("Khoá", cells.text, { synonyms: ["Khóa", "Thiết lập", "Tên thiết lập", "Mục"], column: "required", key: true, width: 28 }),
    value: field("Giá trị", cells.optionalText, { synonyms: ["Nội dung thiết lập"], column: "required", width: 48, style: "textCode" }),
    note: field("Ghi chú", cells.optionalText, { synonyms: ["Giải thích"], width: 60 }),
  },
  toRow: (values, { origin }): SettingRow => ({ ...values, origin }),
  toCells: ({ key, value, note }) => ({ key, value, note }),
});
