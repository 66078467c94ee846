import { asBoolean, asColor, asNumber, asOneOf, asText } from "../arguments";
import { HostError } from "../errors";
import type { HostClass } from "../hostClass";
import type { RangeRef } from "../refs";
import { styleProperty } from "./range/format";

const underlineStyles = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const asUnderline = (value: unknown): boolean => {
  const style = asOneOf(value, underlineStyles, "underline");
  if (style !== "None" && style !== "Single") throw new HostError("NotImplemented", `underline ${style}`);
  return style === "Single";
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFontClass: HostClass<RangeRef> = {
  name: "RangeFont",
  properties: {
    Name: styleProperty(
      ({ font }) => font.name,
      (value) => ({ font: { name: asText(value, "name") } }),
    ),
    Size: styleProperty(
      ({ font }) => font.size,
      (value) => ({ font: { size: asNumber(value, "size", 1, 409) } }),
    ),
    Color: styleProperty(
      ({ font }) => font.color,
      (value) => ({ font: { color: asColor(value, "color") } }),
    ),
    Bold: styleProperty(
      ({ font }) => font.bold,
      (value) => ({ font: { bold: asBoolean(value, "bold") } }),
    ),
    Italic: styleProperty(
      ({ font }) => font.italic,
      (value) => ({ font: { italic: asBoolean(value, "italic") } }),
    ),
    Underline: styleProperty(
      ({ font }) => (font.underline ? "Single" : "None"),
      (value) => ({ font: { underline: asUnderline(value) } }),
    ),
    Strikethrough: styleProperty(
      ({ font }) => font.strikethrough,
      (value) => ({ font: { strikethrough: asBoolean(value, "strikethrough") } }),
      9,
    ),
  },
  objects: {},
  methods: {},
};
