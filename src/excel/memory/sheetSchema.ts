import * as z from "./shape";
import type { StyleName } from "../../forms/model/styles";
import { cellStyles } from "../../forms/model/styles";
import { layoutParts, range } from "./layoutSchema";
import { matrixOf } from "./packing";

const index = z.index;
const text = z.text;
export const cellContent = z.either(text, z.number, z.truth);
export const modelContent = z.orNull(z.either(text, z.number, z.truth, z.record({ formula: text })));

const isStyle = (name: string): name is StyleName => Object.hasOwn(cellStyles, name);
const styleName = z.mapped(text, (name): StyleName => {
  if (!isStyle(name)) throw new z.Unfit("no style");
  return name;
});

const modelCell = z.orNull(z.mapped(z.tuple([modelContent, styleName]), ([content, style]) => ({ content, style })));

export const sheetModel = z.record(
  {
    ...layoutParts,
    name: text,
    mark: text,
    columnWidths: z.list(z.number),
    rows: z.list(z.list(modelCell)),
    rowHeights: z.mapped(z.list(z.tuple([index, z.number])), (heights) => new Map(heights)),
  },
  { protection: z.record({ open: z.list(range), closed: z.list(range) }) },
);

const mark = z.record({
  record: z.orNull(z.record({ mark: text, fingerprint: text, layout: z.record(layoutParts) })),
  extent: z.orNull(range),
  parts: index,
});

/** Looks as Excel told them: settings of a cell by group. Excel itself refuses what is no setting of its own. */
const cellLook = z.mapped(z.record({ format: z.anything }), ({ format }): Excel.CellProperties => {
  if (typeof format !== "object" || format === null) throw new z.Unfit("no looks");
  return { format };
});

/** A sheet as it was. What cells came to is told only where it is not what they were given. */
export const formerSheet = z.record({
  id: text,
  name: text,
  tabColor: text,
  mark,
  area: range,
  chartIds: z.list(text),
  tableIds: z.list(text),
  formulas: z.list(z.list(cellContent)),
  values: z.list(z.list(cellContent)),
  numberFormats: matrixOf(text),
  looks: matrixOf(cellLook),
  rowHeights: z.list(z.orNull(z.number)),
  columnWidths: z.list(z.number),
});
