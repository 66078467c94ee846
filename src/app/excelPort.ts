/** What the entry points need of Excel itself: they hand the access to the use cases, and lead the user to a place in the workbook. */
export type { ExcelAccess, UndoHandle } from "../excel";
export { excelAccess, goTo } from "../excel";
