import type { Chart, ChartAxis } from "../../model/types";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { HostClass, HostObject, ScalarProperty } from "../hostClass";
import type { AxisRef, ChartRef } from "../refs";
import { foundChart } from "./charts";

type Group = AxisRef["group"];

const axisObject = ({ sheetId, chartId }: ChartRef, group: Group, host: HostContext): HostObject =>
  host.object("ChartAxis", { sheetId, chartId, group });

const getItem = (ref: ChartRef, args: Arguments, host: HostContext): HostObject => {
  const type = asOneOf(args.raw(0), ["Value", "Category", "Series"] as const, "type");
  const group = args.has(1) ? asOneOf(args.raw(1), ["Primary", "Secondary"] as const, "group") : "Primary";
  if (type === "Category" && group === "Primary") return axisObject(ref, "Category", host);
  if (type !== "Value") throw new HostError("NotImplemented", `the ${group.toLowerCase()} ${type.toLowerCase()} axis of a chart`);
  return axisObject(ref, group, host);
};

/** Axes of values, and the one of the categories. https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxesClass: HostClass<ChartRef> = {
  name: "ChartAxes",
  properties: {},
  objects: {
    CategoryAxis: { get: (ref, host) => axisObject(ref, "Category", host) },
    ValueAxis: { get: (ref, host) => axisObject(ref, "Primary", host) },
  },
  methods: { GetItem: { since: 7, call: getItem } },
};

const memberOf = { Primary: "valueAxis", Secondary: "secondValueAxis", Category: "categoryAxis" } as const satisfies {
  readonly [G in Group]: keyof Chart;
};

const axisProperty = <K extends keyof ChartAxis>(
  key: K,
  answer: (axis: ChartAxis) => unknown,
  given: (value: unknown) => ChartAxis[K] | undefined,
  since?: number,
): ScalarProperty<AxisRef> => ({
  ...(since !== undefined && { since }),
  get: (ref, host) => answer(foundChart(ref, host).chart[memberOf[ref.group]] ?? {}),
  set(ref, value, host) {
    if (ref.group === "Category" && key !== "reversed") throw new HostError("NotImplemented", `${key} of an axis of categories`);
    const { chart } = foundChart(ref, host);
    const { [key]: _former, ...rest } = chart[memberOf[ref.group]] ?? {};
    const wanted = given(value);
    chart[memberOf[ref.group]] = wanted === undefined ? rest : { ...rest, [key]: wanted };
    host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  },
});

/** "" stands for an automatic end. */
const bound = (key: "minimum" | "maximum"): ScalarProperty<AxisRef> =>
  axisProperty(
    key,
    (axis) => axis[key] ?? "",
    (value) => (value === "" ? undefined : asNumber(value, key)),
  );

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const chartAxisClass: HostClass<AxisRef> = {
  name: "ChartAxis",
  properties: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    NumberFormat: axisProperty(
      "numberFormat",
      (axis) => axis.numberFormat ?? "General",
      (value) => asText(value, "numberFormat"),
      8,
    ),
    ReversePlotOrder: axisProperty(
      "reversed",
      (axis) => axis.reversed ?? false,
      (value) => asBoolean(value, "reversePlotOrder") || undefined,
      7,
    ),
  },
  objects: {},
  methods: {},
};
