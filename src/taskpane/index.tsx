import { createRoot } from "react-dom/client";
import type { ExcelAccess } from "../app/excelPort";
import { excelAccess } from "../app/excelPort";
import { associateCommands } from "../commands";
import { refuse } from "../core/result";
import { associateFunctions } from "../functions";
import { App } from "./App";
import { paneLanguage } from "./language";
import { officeServices } from "./officeServices";
import { preferencePlace } from "./preferences";
import type { PaneServices } from "./services";
import { createPaneStore } from "./store/paneStore";
import type { HostColors } from "./theme/hostTheme";
import { loadTheme } from "./theme/loadTheme";
import { themeNow } from "./theme/useTheme";

const requiredVersion = "1.9";

const hasFunctions = (): boolean => Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** The manifest keeps older Excels away; where one comes all the same, it is told so instead of failing in the middle. */
function servicesFor(excel: ExcelAccess): PaneServices {
  const services = officeServices(excel);
  return supports(requiredVersion) ? services : { ...services, overview: () => Promise.resolve(refuse({ code: "too-old" })) };
}

/** Absent where the host tells no colours. */
const readColors = (): HostColors => (Office.context.officeTheme as HostColors | undefined) ?? {};

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element for the pane.");
  const excel = excelAccess(supports, hasFunctions);
  const store = createPaneStore(servicesFor(excel));
  associateCommands({
    compileYear: async () => {
      await Office.addin.showAsTaskpane();
      await store.run();
    },
    open: async (screen) => {
      await Office.addin.showAsTaskpane();
      store.open(screen);
    },
  });
  const { displayLanguage } = Office.context;
  const preferences = preferencePlace(() => window.localStorage);
  const language = await paneLanguage(preferences.read().language ?? displayLanguage);
  const firstTheme = await loadTheme(themeNow(readColors));
  createRoot(root).render(<App {...{ store, excel, language, displayLanguage, preferences, readColors, firstTheme }} />);
  await store.load();
}

// At once, not when Office is ready: cells may ask for a function as soon as the runtime is there.
associateFunctions();
void start();
