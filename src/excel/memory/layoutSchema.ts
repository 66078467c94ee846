import * as z from "zod/mini";
import type { ChartModel } from "../../forms/model/sheetModel";

/** Zero or more. */
export const index = z.int().check(z.nonnegative());
const text = z.string();
const pointed = z.nullable(text);

export const range = z.object({ firstRow: index, firstColumn: index, lastRow: index, lastColumn: index });

const print = z.object({
  orientation: z.enum(["portrait", "landscape"]),
  marginsMm: z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
  titleRows: z.nullable(z.object({ first: index, last: index })),
  area: z.nullable(range),
  onePage: z.exactOptional(z.boolean()),
  pageBreaks: z.exactOptional(z.array(index)),
  pageNumbers: z.exactOptional(z.literal(false)),
});

const series = z.object({
  name: text,
  kind: z.enum(["stackedColumn", "clusteredColumn", "bar", "line"]),
  values: range,
  secondaryAxis: z.boolean(),
  color: text,
  labelFormat: pointed,
});

const axis = z.object({ numberFormat: text, minimum: z.number() });

const chartShape = z.object({
  name: text,
  title: text,
  categories: range,
  series: z.array(series),
  /** Charts of records from before it have none. */
  valueAxis: z.exactOptional(axis),
  secondaryAxis: z.nullable(axis),
  place: range,
});

/** Just as it was noted, down to the order of its keys: a chart is found on its sheet by a name made from them. */
const chart = z.custom<ChartModel>((value) => chartShape.safeParse(value).success);

const rule = z.union([
  z.object({ kind: z.enum(["whole", "decimal"]), min: z.number(), max: z.nullable(z.number()) }),
  z.object({ kind: z.literal("date"), from: text, to: text }),
  z.object({ kind: z.literal("formula"), formula: text }),
]);

const validation = z.union([
  z.object({ range, options: z.array(text), message: text }),
  z.object({ range, rule, title: text, message: text, error: text, alert: z.enum(["stop", "warning"]) }),
]);

/** What stands on a sheet besides cells and sizes. */
export const layoutParts = {
  merges: z.array(range),
  frozenRows: index,
  frozenColumns: index,
  print,
  charts: z.array(chart),
  validations: z.array(validation),
  tables: z.array(z.object({ name: text, range })),
  notes: z.array(z.object({ row: index, column: index, text })),
  tabColor: pointed,
};
