import type { ChartAxis } from "../../model/types";
import { booleanOf, childOf, element, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { value } from "./valueNode";

/** Excel's numbering of a chart's axes: any numbers, different ones. */
export const axes = { primary: { category: 500000001, value: 500000002 }, secondary: { category: 500000003, value: 500000004 } };
type Axes = (typeof axes)["primary"];

interface AxisFrame {
  readonly isBar: boolean;
  readonly secondary: boolean;
  readonly look: ChartAxis;
  readonly categoryLook: ChartAxis;
}

const orientation = ({ reversed }: ChartAxis): XmlElement => value("orientation", reversed ? "maxMin" : "minMax");

/** The two axes of a plot, in the order in which Excel writes them. */
export function axisNodes(ids: Axes, frame: AxisFrame): readonly XmlElement[] {
  const { isBar, secondary } = frame;
  const category = categoryAxis(ids, isBar ? "l" : "b", frame);
  const values = valueAxis(ids, isBar ? (secondary ? "t" : "b") : secondary ? "r" : "l", frame);
  return secondary ? [values, category] : [category, values];
}

/** What an axis says beyond what its values suggest; null where it says nothing. */
export function readAxis(axis: XmlElement | undefined): ChartAxis | null {
  const format = childOf(axis, "numFmt");
  const numberFormat = format && !booleanOf(format, "sourceLinked") ? format.attributes.get("formatCode") : undefined;
  const minimum = numberOf(childOf(axis, "scaling", "min"), "val");
  const maximum = numberOf(childOf(axis, "scaling", "max"), "val");
  const isReversed = childOf(axis, "scaling", "orientation")?.attributes.get("val") === "maxMin";
  if (numberFormat === undefined && minimum === undefined && maximum === undefined && !isReversed) return null;
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(isReversed && { reversed: true }),
  };
}

/** The secondary category axis lies on the primary one and is not drawn. */
function categoryAxis({ category, value: values }: Axes, position: string, { secondary, categoryLook }: AxisFrame): XmlElement {
  return element("c:catAx", {}, [
    value("axId", category),
    element("c:scaling", {}, [orientation(categoryLook)]),
    value("delete", secondary),
    value("axPos", position),
    element("c:numFmt", { formatCode: "General", sourceLinked: true }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", values),
    value("crosses", "autoZero"),
    value("auto", true),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", false),
  ]);
}

function valueAxis({ category, value: values }: Axes, position: string, { secondary, look }: AxisFrame): XmlElement {
  const gridLine = element("a:ln", { w: 9525 }, [element("a:solidFill", {}, [element("a:srgbClr", { val: "D9D9D9" })])]);
  const { numberFormat, minimum, maximum } = look;
  const ends = [...(maximum === undefined ? [] : [value("max", maximum)]), ...(minimum === undefined ? [] : [value("min", minimum)])];
  return element("c:valAx", {}, [
    value("axId", values),
    element("c:scaling", {}, [orientation(look), ...ends]),
    value("delete", false),
    value("axPos", position),
    ...(secondary ? [] : [element("c:majorGridlines", {}, [element("c:spPr", {}, [gridLine])])]),
    element("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === undefined }),
    value("majorTickMark", "out"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", category),
    value("crosses", secondary ? "max" : "autoZero"),
    value("crossBetween", "between"),
  ]);
}
