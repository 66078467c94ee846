import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ErrorBoundary } from "./components/ErrorBoundary";
import type { PaneLanguage } from "./language";
import type { PreferencePlace } from "./preferences";
import { PreferencesProvider } from "./PreferencesProvider";
import { CurrentScreen } from "./screens/CurrentScreen";
import type { ExcelAccess } from "../app/excelPort";
import type { PaneStore } from "./store/paneStore";
import { PaneStoreContext } from "./store/usePaneState";
import type { HostColors } from "./theme/hostTheme";
import type { LoadedTheme } from "./theme/loadTheme";
import { useTheme } from "./theme/useTheme";

const useStyles = makeStyles({
  /** Not on the provider itself: what it wears its portals wear too, and an open list would lie over the whole pane. */
  root: { minHeight: "100vh" },
});

interface AppProps {
  readonly store: PaneStore;
  /** The workbook, for the screens that are loaded when they are opened. */
  readonly excel: ExcelAccess;
  /** What the pane begins to speak. */
  readonly language: PaneLanguage;
  /** The language Excel itself is shown in. */
  readonly displayLanguage: string;
  readonly preferences: PreferencePlace;
  /** Office's colours now; asked again whenever they may have changed. */
  readonly readColors: () => HostColors;
  readonly firstTheme: LoadedTheme;
}

export function App({ store, excel, language, displayLanguage, preferences, readColors, firstTheme }: AppProps): ReactElement {
  const styles = useStyles();
  const { name, theme } = useTheme(readColors, firstTheme);
  return (
    <FluentProvider theme={theme} data-theme={name}>
      <div className={styles.root}>
        <PreferencesProvider place={preferences} displayLanguage={displayLanguage} first={language}>
          <ErrorBoundary>
            <PaneStoreContext.Provider value={store}>
              <CurrentScreen excel={excel} />
            </PaneStoreContext.Provider>
          </ErrorBoundary>
        </PreferencesProvider>
      </div>
    </FluentProvider>
  );
}
