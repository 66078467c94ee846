/** Why a file is not read. Words are in i18n. */
export type FileRefusal =
  /** More than `limit` megabytes. */
  | { readonly code: "file-too-large"; readonly limit: number }
  /** As an .xls or .ods it would take too much memory here; as an .xlsx it would not. */
  | { readonly code: "kind-too-large" }
  /** More filled cells than `limit`. */
  | { readonly code: "too-many-cells"; readonly limit: number }
  /** Its parts would take more memory than they may once they are unpacked. */
  | { readonly code: "zip-bomb" }
  /** More seconds than `limit` went by: reading was broken off. */
  | { readonly code: "took-too-long"; readonly limit: number }
  /** It ran out of memory while it was read. */
  | { readonly code: "too-much-memory" }
  /** It came after `limit` other files of the same call. */
  | { readonly code: "too-many-files"; readonly limit: number }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged" }
  /** None of .xlsx, .xlsm, .xls, .ods, .csv by its content. */
  | { readonly code: "unknown-kind" }
  | { readonly code: "empty-file" }
  /** It could not be fetched: moved, deleted, or held by another program. */
  | { readonly code: "unreadable" }
  /** A formula has no stored value, and where it stands can't be told. */
  | { readonly code: "not-calculated" }
  /** A spreadsheet in which no sheet is a form that communes send. */
  | { readonly code: "no-form" };
