import type { Theme } from "@fluentui/react-components";
import { teamsHighContrastTheme } from "@fluentui/react-components";
import { theme as light } from "./light";

/** Black and white alone: what the other themes tell by shade is here told by being filled or hollow. */
export const theme: Theme = { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase, colorBrandStroke2: "#000000" };
