import { act, render, screen } from "@testing-library/react";
import { ok } from "../../src/core/result";
import { pane } from "../../src/i18n/vi/pane";
import { NeedsYear } from "../../src/taskpane/components/NeedsYear";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { fakeServices, sampleOverview } from "./fakeServices";
import { stubBrowser } from "./renderPane";

async function show(years: readonly number[], isRead = true): Promise<void> {
  stubBrowser();
  const store = createPaneStore(fakeServices({ overview: () => Promise.resolve(ok({ ...sampleOverview, years })) }));
  if (isRead) await act(async () => store.load());
  render(
    <PaneStoreContext value={store}>
      <NeedsYear>the year's figures</NeedsYear>
    </PaneStoreContext>,
  );
}

it.each([
  ["says so, and what to do, where the workbook has no year", [], true, true],
  ["shows the year where there is one", [2022], true, false],
  ["does not say so before the workbook was read", [], false, false],
] as const)("%s", async (_what, years, isRead, isTold) => {
  await show(years, isRead);
  expect([screen.queryByText(pane.noYearHere) !== null, screen.queryByText(pane.noYearText) !== null]).toEqual([isTold, isTold]);
  expect(screen.queryByText("the year's figures") === null).toBe(isTold);
});
