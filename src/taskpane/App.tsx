import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ErrorBoundary } from "./components/ErrorBoundary";
import type { PaneLanguage } from "./language";
import { LanguageContext } from "./language";
import { YearScreen } from "./screens/YearScreen";
import type { PaneStore } from "./store/paneStore";
import { PaneStoreContext } from "./store/usePaneState";
import { fluentThemes } from "./theme/fluentThemes";
import type { HostColors } from "./theme/hostTheme";
import { useThemeName } from "./theme/useThemeName";

const useStyles = makeStyles({
  root: { minHeight: "100%" },
});

interface AppProps {
  readonly store: PaneStore;
  readonly language: PaneLanguage;
  /** Office's colours now; asked again whenever they may have changed. */
  readonly readColors: () => HostColors;
}

export function App({ store, language, readColors }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = useThemeName(readColors);
  return (
    <FluentProvider className={styles.root} theme={fluentThemes[theme]} data-theme={theme}>
      <LanguageContext.Provider value={language}>
        <ErrorBoundary>
          <PaneStoreContext.Provider value={store}>
            <YearScreen />
          </PaneStoreContext.Provider>
        </ErrorBoundary>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
