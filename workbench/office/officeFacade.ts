import type { EmbeddedHost } from "../richapi/embeddedHost";
import type { WorkbookLocale } from "../model/displayText";

/** Colours a pane takes its theme from, as Office tells them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export interface FacadeOptions {
  /** Language of Excel's own interface. Default `vi-VN`. */
  readonly displayLanguage?: WorkbookLocale;
  readonly theme?: OfficeTheme;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#252423",
  isDarkTheme: false,
};

/** `1.9` against the host's set; only sets the host stands for are supported. */
const isVersionWithin = (asked: string | number | undefined, minor: number): boolean => {
  const [major = "1", askedMinor = "1"] = String(asked ?? "1.1").split(".");
  return Number(major) < 1 || (Number(major) === 1 && Number(askedMinor) <= minor);
};

const setMinors = (host: EmbeddedHost): Readonly<Record<string, number>> => ({
  ExcelApi: host.apiMinor,
  SharedRuntime: 2,
  RibbonApi: 2,
  CustomFunctionsRuntime: 4,
  DialogApi: 1,
});

type Info = { readonly host: "Excel"; readonly platform: string };
type ActionHandler = (event: { completed(): void }) => unknown;

/** The little of `Office` an add-in in the workbench needs; the rest is absent, so that its use fails at once. */
export interface OfficeFacade {
  onReady(callback?: (info: Info) => unknown): Promise<Info>;
  readonly context: {
    readonly host: "Excel";
    readonly platform: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly officeTheme: OfficeTheme;
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly diagnostics: Info & { readonly version: string };
  };
  readonly actions: { associate(id: string, handler: ActionHandler): void };
  readonly addin: {
    setStartupBehavior(behavior: string): Promise<void>;
    getStartupBehavior(): Promise<string>;
    showAsTaskpane(): Promise<void>;
    hide(): Promise<void>;
  };
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly PC: "PC"; readonly OfficeOnline: "OfficeOnline"; readonly Mac: "Mac" };
  readonly StartupBehavior: { readonly load: "Load"; readonly none: "None" };
  readonly EventType: { readonly OfficeThemeChanged: "officeThemeChanged" };
}

export interface OfficeParts {
  readonly office: OfficeFacade;
  /** Presses a ribbon button of the manifest: resolves when the handler called `event.completed()`. */
  pressButton(id: string): Promise<void>;
}

/** Stands in for `office.js`, as Office itself would answer over this host. */
export const createOfficeFacade = (
  host: EmbeddedHost,
  { displayLanguage = "vi-VN", theme = lightTheme }: FacadeOptions = {},
): OfficeParts => {
  const info: Info = { host: "Excel", platform: host.platform };
  const handlers = new Map<string, ActionHandler>();
  const minors = setMinors(host);
  let startupBehavior = "None";
  const office: OfficeFacade = {
    onReady: async (callback) => {
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    context: {
      host: "Excel",
      platform: host.platform,
      displayLanguage,
      contentLanguage: displayLanguage,
      officeTheme: theme,
      requirements: { isSetSupported: (name, version) => name in minors && isVersionWithin(version, minors[name] ?? 0) },
      diagnostics: { ...info, version: "16.0" },
    },
    actions: { associate: (id, handler) => void handlers.set(id, handler) },
    addin: {
      setStartupBehavior: async (behavior) => {
        startupBehavior = behavior;
        await Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startupBehavior),
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    StartupBehavior: { load: "Load", none: "None" },
    EventType: { OfficeThemeChanged: "officeThemeChanged" },
  };
  const pressButton = (id: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(id);
      if (!handler) {
        reject(new Error(`No handler is associated with the button ${id}.`));
        return;
      }
      Promise.resolve(handler({ completed: resolve })).catch(reject);
    });
  return { office, pressButton };
};
