import * as z from "zod/mini";
import type { StyleName } from "../../forms/model/styles";
import { cellStyles } from "../../forms/model/styles";
import { index, layoutParts, range } from "./layoutSchema";
import { matrixOf } from "./packing";

const text = z.string();
export const cellContent = z.union([text, z.number(), z.boolean()]);
export const modelContent = z.nullable(z.union([text, z.number(), z.boolean(), z.object({ formula: text })]));

const styleName = z.custom<StyleName>((name) => typeof name === "string" && Object.hasOwn(cellStyles, name));
const modelCell = z.nullable(
  z.pipe(
    z.tuple([modelContent, styleName]),
    z.transform(([content, style]) => ({ content, style })),
  ),
);

export const sheetModel = z.object({
  ...layoutParts,
  name: text,
  mark: text,
  columnWidths: z.array(z.number()),
  rows: z.array(z.array(modelCell)),
  rowHeights: z.pipe(
    z.array(z.tuple([index, z.number()])),
    z.transform((heights) => new Map(heights)),
  ),
  protection: z.exactOptional(z.object({ open: z.array(range), closed: z.array(range) })),
});

const mark = z.object({
  record: z.nullable(z.object({ mark: text, fingerprint: text, layout: z.object(layoutParts) })),
  extent: z.nullable(range),
  parts: index,
});

/** Looks as Excel told them: settings of a cell by group. Excel itself refuses what is no setting of its own. */
const cellLook = z.object({
  format: z.custom<NonNullable<Excel.CellProperties["format"]>>((format) => typeof format === "object" && format !== null),
});

/** A sheet as it was. What cells came to is told only where it is not what they were given. */
export const formerSheet = z.object({
  id: text,
  name: text,
  tabColor: text,
  mark,
  area: range,
  chartIds: z.array(text),
  tableIds: z.array(text),
  formulas: z.array(z.array(cellContent)),
  values: z.array(z.array(cellContent)),
  numberFormats: matrixOf(text),
  looks: matrixOf(cellLook),
  rowHeights: z.array(z.nullable(z.number())),
  columnWidths: z.array(z.number()),
});
