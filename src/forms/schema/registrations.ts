import type { Registration } from "../../core/domain/district";
import { titleName, villageCode } from "../../core/domain/names";
import { titleField, villageField, yearField } from "./commonFields";
import { defineForm } from "./form";

/** Who registered for which title. */
export const registrationsForm = defineForm({
  key: "registrations",
  sheet: "Đăng ký",
  table: "DangKy",
  essential: true,
  unlike: ["Cấp chấm", "Kết luận", "Số quyết định"],
  fields: { year: yearField, village: villageField, title: titleField },
  toRow: (values, { origin }): Registration => ({
    year: values.year,
    village: villageCode(values.village),
    title: titleName(values.title),
    origin,
  }),
  toCells: ({ year, village, title }) => ({ year, village, title }),
});
