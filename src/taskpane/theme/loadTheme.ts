import type { Theme } from "@fluentui/react-components";
import type { ThemeName } from "./hostTheme";
import { theme as light } from "./light";

/** A theme's colours, and which theme they are. */
export interface LoadedTheme {
  readonly name: ThemeName;
  readonly theme: Theme;
}

export const lightTheme: LoadedTheme = { name: "light", theme: light };

/** The light theme is there at once, being most people's; each of the others is loaded when it is first shown. */
export async function loadTheme(name: ThemeName): Promise<LoadedTheme> {
  switch (name) {
    case "light":
      return lightTheme;
    case "dark":
      return { name, theme: (await import("./dark")).theme };
    case "contrast":
      return { name, theme: (await import("./contrast")).theme };
  }
}
