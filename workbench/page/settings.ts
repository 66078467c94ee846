import type { WorkbookLocale } from "../model/displayText";
import type { OfficeTheme } from "../office/officeFacade";
import { lightTheme } from "../office/officeFacade";

export type PageTheme = "light" | "dark" | "contrast";

/** What can be set around the workbook. They stand in the address, so that a look can be linked to. */
export interface PageSettings {
  theme: PageTheme;
  language: WorkbookLocale;
  /** Pixels. */
  paneWidth: number;
}

export const paneWidths = [320, 350, 450] as const;

/** Colours as Excel tells them in its white and black themes and under Windows' high contrast. */
export const officeThemes: { readonly [T in PageTheme]: OfficeTheme } = {
  light: lightTheme,
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

export function readSettings(query: string): PageSettings {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  const width = Number(asked.get("width"));
  return {
    theme: theme === "dark" || theme === "contrast" ? theme : "light",
    language: asked.get("lang") === "en-US" ? "en-US" : "vi-VN",
    paneWidth: paneWidths.find((each) => each === width) ?? 350,
  };
}

export function writeSettings({ theme, language, paneWidth }: PageSettings): string {
  return `?${new URLSearchParams({ theme, lang: language, width: String(paneWidth) }).toString()}`;
}
