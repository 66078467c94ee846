import { foldText } from "../core/text/fold";
import type { SheetModel, TableModel } from "../forms/model/sheetModel";
import { rangeAddress } from "./ranges";
import { counted, declaration, element, spreadsheetNamespace } from "./xml";

const longestHeader = 255;
const control = /\p{Cc}/u;

function headersOf({ rows }: SheetModel, { range }: TableModel): readonly string[] | null {
  const cells = (rows[range.firstRow] ?? []).slice(range.firstColumn, range.lastColumn + 1);
  const headers = cells.flatMap((cell) => (typeof cell?.content === "string" ? [cell.content] : []));
  const isWhole = headers.length === range.lastColumn - range.firstColumn + 1;
  const isSound = headers.every((text) => text.trim() !== "" && text.length <= longestHeader && !control.test(text));
  return isWhole && isSound && new Set(headers.map(foldText)).size === headers.length ? headers : null;
}

/** Tables that Excel would take: it mends a file where two headers are alike, or one is blank or broken into lines. Without its table, a sheet keeps its cells all the same. */
export function soundTables(model: SheetModel): readonly TableModel[] {
  return model.tables.filter((table) => headersOf(model, table) !== null);
}

export function tableXml(model: SheetModel, table: TableModel, id: number): string {
  const ref = rangeAddress(table.range);
  const columns = (headersOf(model, table) ?? []).map((name, index) => element("tableColumn", { id: index + 1, name }));
  const looks = { name: "TableStyleLight1", showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 };
  return (
    declaration +
    element(
      "table",
      { xmlns: spreadsheetNamespace, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
      element("autoFilter", { ref }),
      counted("tableColumns", columns),
      element("tableStyleInfo", looks),
    )
  );
}
