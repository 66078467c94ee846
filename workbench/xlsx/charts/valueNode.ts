import { element } from "../xml/element";
import type { XmlElement } from "../xml/element";

/** The chart format's usual element: all it says is its attribute `val`. */
export function value(name: string, val: string | number | boolean): XmlElement {
  return element(`c:${name}`, { val });
}
