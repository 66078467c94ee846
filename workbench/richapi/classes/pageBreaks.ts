import { parseRect, parseSheetAddress } from "../../model/address";
import { invalidArgument, itemNotFound } from "../errors";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import type { HostClass, HostObject } from "../hostClass";
import type { PageBreakRef, SheetRef } from "../refs";

const breaksOf = ({ sheetId }: SheetRef, host: HostContext): number[] => host.sheet(sheetId).page.rowBreaks;

const rowAfter = (args: Arguments, { sheetId }: SheetRef): number => {
  if (args.isObject(0)) {
    const range = args.object(0, "Range", "pageBreakRange");
    if (range.sheetId !== sheetId) throw invalidArgument("pageBreakRange lies on another sheet");
    return range.rect.firstRow;
  }
  const text = args.text(0, "pageBreakRange");
  const rect = parseSheetAddress(text)?.rect ?? parseRect(text);
  if (!rect) throw invalidArgument("pageBreakRange must be a range or an address");
  return rect.firstRow;
};

const breakObject = ({ sheetId }: SheetRef, row: number, host: HostContext): HostObject => host.object("PageBreak", { sheetId, row });

const setBreaks = ({ sheetId }: SheetRef, rows: Iterable<number>, host: HostContext): void => {
  host.sheet(sheetId).page.rowBreaks = [...new Set(rows)].sort((one, other) => one - other);
  host.changes.note({ kind: "layout", sheetId });
};

/** "Adds a page break before the top-left cell of the range specified." https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const pageBreakCollectionClass: HostClass<SheetRef> = {
  name: "PageBreakCollection",
  properties: {},
  objects: {},
  methods: {
    Add: {
      since: 9,
      call(ref, args, host) {
        const row = rowAfter(args, ref);
        if (row === 0) throw invalidArgument("no page can break before the first row");
        setBreaks(ref, [...breaksOf(ref, host), row], host);
        return breakObject(ref, row, host);
      },
    },
    GetCount: { since: 9, call: (ref, _args, host) => breaksOf(ref, host).length },
    RemovePageBreaks: { since: 9, call: (ref, _args, host) => setBreaks(ref, [], host) },
  },
  collection: {
    items: (ref, host) => breaksOf(ref, host).map((row) => breakObject(ref, row, host)),
    item(ref, key, host) {
      const row = breaksOf(ref, host)[Number(key)];
      return row === undefined ? null : breakObject(ref, row, host);
    },
  },
};

/** @throws HostError ItemNotFound where the break was taken away. */
const foundRow = (ref: PageBreakRef, host: HostContext): number => {
  if (!breaksOf(ref, host).includes(ref.row)) throw itemNotFound("the page break was deleted");
  return ref.row;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreakClass: HostClass<PageBreakRef> = {
  name: "PageBreak",
  properties: {
    RowIndex: { since: 9, get: foundRow },
    ColumnIndex: { since: 9, get: () => 0 },
  },
  objects: {},
  methods: {
    Delete: {
      since: 9,
      call(ref, _args, host) {
        const row = foundRow(ref, host);
        setBreaks(
          ref,
          breaksOf(ref, host).filter((other) => other !== row),
          host,
        );
      },
    },
    GetCellAfterBreak: {
      since: 9,
      call(ref, _args, host) {
        const row = foundRow(ref, host);
        return host.range(ref.sheetId, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 });
      },
    },
  },
};
