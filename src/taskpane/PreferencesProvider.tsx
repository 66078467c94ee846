import type { ReactElement, ReactNode } from "react";
import { createContext, useContext, useEffect, useMemo, useState } from "react";
import type { PaneLanguage } from "./language";
import { LanguageContext, paneLanguage } from "./language";
import type { PreferencePlace, Preferences } from "./preferences";

interface PreferencesAccess {
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesAccess | null>(null);

export function usePreferences(): PreferencesAccess {
  const access = useContext(PreferencesContext);
  if (!access) throw new Error("The pane's views need a PreferencesProvider around them.");
  return access;
}

interface PreferencesProviderProps {
  readonly place: PreferencePlace;
  /** The language Excel itself is shown in, such as `vi-VN`. */
  readonly displayLanguage: string;
  /** What the pane begins to speak, which was loaded before the first view. */
  readonly first: PaneLanguage;
  readonly children: ReactNode;
}

/** What a person chose for the pane, and the language that follows from it: another one is loaded when it is chosen, the old one spoken until then. */
export function PreferencesProvider({ place, displayLanguage, first, children }: PreferencesProviderProps): ReactElement {
  const [preferences, setPreferences] = useState(() => place.read());
  const [language, setLanguage] = useState(first);
  const wanted = preferences.language ?? displayLanguage;
  useEffect(() => {
    let isWanted = true;
    void paneLanguage(wanted).then((loaded) => isWanted && setLanguage(loaded));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = language.tag;
  }, [language]);
  const access = useMemo(
    (): PreferencesAccess => ({
      preferences,
      change: (change) => {
        const next = { ...preferences, ...change };
        place.write(next);
        setPreferences(next);
      },
    }),
    [place, preferences],
  );
  return (
    <PreferencesContext.Provider value={access}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </PreferencesContext.Provider>
  );
}
