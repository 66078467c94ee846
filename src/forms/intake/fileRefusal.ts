/** Why a file is not read. Words are in i18n. */
export type FileRefusal =
  /** More than `limit` megabytes. */
  | { readonly code: "file-too-large"; readonly limit: number }
  /** More filled cells than `limit`. */
  | { readonly code: "too-many-cells"; readonly limit: number }
  /** Its parts would take more memory than they may once they are unpacked. */
  | { readonly code: "zip-bomb" }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged" }
  /** None of .xlsx, .xlsm, .xls, .ods, .csv by its content. */
  | { readonly code: "unknown-kind" }
  | { readonly code: "empty-file" }
  /** A formula has no stored value, and where it stands can't be told. */
  | { readonly code: "not-calculated" }
  /** A spreadsheet in which no sheet is a form that communes send. */
  | { readonly code: "no-form" };
