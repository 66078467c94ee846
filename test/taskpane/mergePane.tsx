import { act, fireEvent, render, screen } from "@testing-library/react";
import { ok } from "../../src/core/result";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { createMergeFlow } from "../../src/taskpane/screens/merge/flow";
import { MergeScreen } from "../../src/taskpane/screens/merge/MergeScreen";
import type { MergePort } from "../../src/taskpane/screens/merge/port";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { fakeServices } from "./fakeServices";
import { fakePort, laterFile } from "./mergeSamples";
import { stubBrowser } from "./renderPane";

/** The screen over a fake port that remembers what it was asked. */
export async function openMerge(change: Partial<MergePort> = {}, language = "vi-VN") {
  stubBrowser();
  const port = fakePort(change);
  const flow = createMergeFlow(port);
  const went: unknown[] = [];
  const store = createPaneStore(fakeServices({ goTo: (place) => (went.push(place), Promise.resolve(ok(undefined))) }));
  await act(async () => store.load());
  const view = (
    <LanguageContext value={await paneLanguage(language)}>
      <PaneStoreContext value={store}>
        <MergeScreen flow={flow} port={port} />
      </PaneStoreContext>
    </LanguageContext>
  );
  const { unmount } = render(view);
  return { port, flow, store, went, unmount, again: () => render(view) };
}
type Opened = Awaited<ReturnType<typeof openMerge>>;

export const click = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
export const pick = (name: string | RegExp, at = 0) =>
  act(async () => void fireEvent.click(screen.getAllByRole("radio", { name })[at] as HTMLElement));
export const choose = (name: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } }));
export const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
export const read = ({ flow }: Opened, ...names: string[]) =>
  act(() => flow.read((names.length === 0 ? ["a.xlsx"] : names).map(laterFile)));
