import * as z from "./shape";

const index = z.index;
const text = z.text;
const pointed = z.orNull(text);

export const range = z.record({ firstRow: index, firstColumn: index, lastRow: index, lastColumn: index });

const print = z.record(
  {
    orientation: z.oneOf(["portrait", "landscape"]),
    marginsMm: z.record({ top: z.number, bottom: z.number, left: z.number, right: z.number }),
    titleRows: z.orNull(z.record({ first: index, last: index })),
    area: z.orNull(range),
  },
  {
    onePage: z.truth,
    pageBreaks: z.list(index),
    pageNumbers: z.oneOf([false]),
  },
);

const series = z.record({
  name: text,
  kind: z.oneOf(["stackedColumn", "line"]),
  values: range,
  secondaryAxis: z.truth,
  color: text,
  labelFormat: pointed,
});

const chart = z.record({
  name: text,
  title: text,
  categories: range,
  series: z.list(series),
  secondaryAxis: z.orNull(z.record({ numberFormat: text, minimum: z.number })),
  place: range,
});

const rule = z.either(
  z.record({ kind: z.oneOf(["whole", "decimal"]), min: z.number, max: z.orNull(z.number) }),
  z.record({ kind: z.oneOf(["date"]), from: text, to: text }),
  z.record({ kind: z.oneOf(["formula"]), formula: text }),
);

const validation = z.either(
  z.record({ range, options: z.list(text), message: text }),
  z.record({ range, rule, title: text, message: text, error: text, alert: z.oneOf(["stop", "warning"]) }),
);

/** What stands on a sheet besides cells and sizes. */
export const layoutParts = {
  merges: z.list(range),
  frozenRows: index,
  frozenColumns: index,
  print,
  charts: z.list(chart),
  validations: z.list(validation),
  tables: z.list(z.record({ name: text, range })),
  notes: z.list(z.record({ row: index, column: index, text })),
  tabColor: pointed,
};
