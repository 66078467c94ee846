import type { Theme } from "@fluentui/react-components";
import { createDarkTheme } from "@fluentui/react-components";
import { green } from "./green";

/** Fluent's dark brand text is one step too dim for small print on the dark background (WCAG 1.4.3). */
export const theme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[140],
  colorBrandStroke2: green[60],
};
