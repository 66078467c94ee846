import type { Criterion } from "../../core/domain/district";
import type { EntryKind } from "../schema/form";
import type { FormKey } from "../schema/formKey";

/** What is said of a cell that is about to be filled in: while it is selected, and where what was typed does not fit. At most 255 and 225 characters. */
export interface EntryWords {
  readonly message: string;
  readonly error: string;
}

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
  readonly entry: { readonly [K in EntryKind]: EntryWords };
  /** Of a criterion's cell, by its kind. */
  readonly scoreEntry: (criterion: Criterion) => EntryWords;
  /** Of the cell of a criterion that the village is not scored by; `only` are the words of its Áp dụng, none where it is of another framework. */
  readonly closedEntry: (code: string, only: readonly string[]) => EntryWords;
}
