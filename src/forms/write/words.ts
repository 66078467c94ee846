import type { Criterion } from "../../core/domain/district";
import type { FormKey } from "../schema/formKey";

/** What the forms say to the people who fill them in. Headers are not among it: they are the workbook's language, and the same in every language. */
export interface FormWords {
  /** Notes on headers, by form and field. */
  readonly notes: { readonly [K in FormKey]: Readonly<Record<string, string>> };
  /** Note on every column of veto scores. */
  readonly vetoNote: (title: string) => string;
  /** Note on a criterion's column in a score sheet. */
  readonly criterionNote: (criterion: Criterion) => string;
  /** The column Ghi chú of Cấu hình, by key. */
  readonly settingNotes: Readonly<Record<string, string>>;
  /** Shown where a cell with a list is selected. */
  readonly chooseFromList: string;
}
