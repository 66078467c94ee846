import { useSyncExternalStore } from "react";
import type { HostColors, ThemeName } from "./hostTheme";
import { themeFor } from "./hostTheme";

const forcedColorsQuery = "(forced-colors: active)";
const darkQuery = "(prefers-color-scheme: dark)";

/** Excel has no event for its theme: the system's queries tell of most changes, and coming back to the pane catches the rest. */
function subscribe(onChange: () => void): () => void {
  const queries = [forcedColorsQuery, darkQuery].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", onChange));
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", onChange));
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

/** The theme that fits the host now; `readColors` is asked again on each change. */
export function useThemeName(readColors: () => HostColors): ThemeName {
  return useSyncExternalStore(subscribe, () => themeFor(readColors(), window.matchMedia(darkQuery).matches));
}
