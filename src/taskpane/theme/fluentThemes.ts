import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { ThemeName } from "./hostTheme";

/** Excel's green, from near black to near white: the pane belongs to the sheet beside it. */
const green: BrandVariants = {
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

const light = createLightTheme(green);

/** Fluent's dark brand text is one step too dim for small print on the dark background (WCAG 1.4.3). */
const dark: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[140],
  colorBrandStroke2: green[60],
};

/** Black and white alone: what the other themes tell by shade is here told by being filled or hollow. */
const contrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase, colorBrandStroke2: "#000000" };

export const fluentThemes: { readonly [T in ThemeName]: Theme } = {
  light,
  dark,
  contrast,
};
