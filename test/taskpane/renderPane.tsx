import { act, render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { paneLanguage } from "../../src/taskpane/language";
import type { PaneServices } from "../../src/taskpane/services";
import type { Preferences } from "../../src/taskpane/preferences";
import { preferencePlace } from "../../src/taskpane/preferences";
import { lightTheme } from "../../src/taskpane/theme/loadTheme";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import type { PaneStore } from "../../src/taskpane/store/paneStore";
import type { ExcelAccess } from "../../src/excel";
import { fakeServices } from "./fakeServices";

/** What Fluent asks of a browser and jsdom lacks. */
export function stubBrowser(): void {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
}

export interface RenderedPane extends RenderResult {
  readonly store: PaneStore;
}

/** An Excel that never answers: what the first screen tells of the year's work stays unread in these tests. */
const noExcel: ExcelAccess = { run: () => new Promise(() => undefined), supports: () => false };

/** The pane over fake services, with the workbook read. */
export async function renderPane(
  change: Partial<PaneServices> = {},
  language = "vi-VN",
  preferences: Partial<Preferences> = {},
): Promise<RenderedPane> {
  stubBrowser();
  const store = createPaneStore(fakeServices(change));
  const place = preferencePlace(() => localStorage);
  place.write({ language: null, welcomed: true, ...preferences });
  const rendered = render(
    <App
      store={store}
      excel={noExcel}
      language={await paneLanguage(language)}
      displayLanguage={language}
      preferences={place}
      readColors={() => ({})}
      firstTheme={lightTheme}
    />,
  );
  await act(async () => void store.load());
  await rendered.findByRole("heading", { level: 1 });
  return { ...rendered, store };
}
