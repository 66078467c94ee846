import type { EmbeddedHost } from "../host";
import { clientLibraryIn } from "../office/clientLibrary";
import type { FunctionsMetadata } from "../office/customFunctions";
import type { InstalledOffice } from "../office/installOfficeGlobals";
import { installOfficeGlobals } from "../office/installOfficeGlobals";
import type { OfficeTheme } from "../office/officeFacade";
import { html } from "./dom";
import type { PageSettings } from "./settings";
import { officeThemes } from "./settings";

const pagePath = "pane/taskpane.html";
const metadataPath = "pane/functions.json";
const namespace = "KDC";

/** What the frame's stand-in for office.js finds in the page around it. */
declare global {
  interface Window {
    connectOffice?: (frame: Window) => void;
  }
}

/** Colours that follow the page's setting: Office's own are asked anew whenever the pane is looked at. */
function followingTheme(settings: PageSettings): OfficeTheme {
  const now = (): OfficeTheme => officeThemes[settings.theme];
  return {
    get bodyBackgroundColor() {
      return now().bodyBackgroundColor;
    },
    get bodyForegroundColor() {
      return now().bodyForegroundColor;
    },
    get controlBackgroundColor() {
      return now().controlBackgroundColor;
    },
    get controlForegroundColor() {
      return now().controlForegroundColor;
    },
    get isDarkTheme() {
      return now().isDarkTheme;
    },
  };
}

/** The production pane in a frame of its own, as Excel keeps it: one for each workbook, with the host behind its Office.js. */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;
  private office: InstalledOffice | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly settings: PageSettings,
  ) {}

  /** Loads the pane anew over this host; resolves when its page, with its custom functions, is there. */
  async load(host: EmbeddedHost, title: string): Promise<void> {
    const theme = followingTheme(this.settings);
    window.connectOffice = (frame) => {
      this.office = installOfficeGlobals(frame, clientLibraryIn(frame), host, { displayLanguage: this.settings.language, theme });
    };
    const frame = html("iframe", { src: pagePath, title });
    await new Promise<void>((resolve) => {
      frame.addEventListener("load", () => resolve(), { once: true });
      this.place.replaceChildren(frame);
    });
    this.frame = frame;
    const metadata = (await (await fetch(metadataPath)).json()) as FunctionsMetadata;
    host.setFunctions(this.office?.functions(metadata, namespace) ?? []);
  }

  /** Excel tells no one of a new theme: the pane asks when it is looked at again. */
  lookAgain(): void {
    this.frame?.contentWindow?.dispatchEvent(new Event("focus"));
  }

  /** Presses a button of the ribbon. */
  async press(action: string): Promise<void> {
    await this.office?.pressButton(action);
  }
}
