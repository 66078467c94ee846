import type { BrandVariants } from "@fluentui/react-components";

/** Excel's green, from near black to near white: the pane belongs to the sheet beside it. */
export const green: BrandVariants = {
  10: "#020604",
  20: "#0A1E13",
  30: "#0D3320",
  40: "#0D422A",
  50: "#0D5133",
  60: "#0E613A",
  70: "#0F6F3E",
  80: "#107C41",
  90: "#2F8C55",
  100: "#4B9C6A",
  110: "#66AC80",
  120: "#80BC96",
  130: "#9ACBAB",
  140: "#B4DAC1",
  150: "#CDE8D6",
  160: "#E7F5EC",
};
