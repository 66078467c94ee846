import { useEffect, useState, useSyncExternalStore } from "react";
import type { HostColors, ThemeName } from "./hostTheme";
import { themeFor } from "./hostTheme";
import type { LoadedTheme } from "./loadTheme";
import { loadTheme } from "./loadTheme";

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

/** The name of the theme that fits the host now. */
export function themeNow(readColors: () => HostColors): ThemeName {
  return themeFor(readColors(), window.matchMedia(darkQuery).matches);
}

/** The theme that fits the host, asked again on each change; the former one as long as it is not loaded. `first`: what to begin with. */
export function useTheme(readColors: () => HostColors, first: LoadedTheme): LoadedTheme {
  const name = useSyncExternalStore(subscribe, () => themeNow(readColors));
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    let isWanted = true;
    void loadTheme(name).then((theme) => isWanted && setLoaded(theme));
    return () => {
      isWanted = false;
    };
  }, [name]);
  return loaded;
}
