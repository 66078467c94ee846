import { act, fireEvent, screen, within } from "@testing-library/react";
import { help as en } from "../../src/i18n/en/screens/help";
import { help as vi } from "../../src/i18n/vi/screens/help";
import { pane } from "../../src/i18n/vi/pane";
import { screenKeys } from "../../src/taskpane/screens/keys";
import { screens } from "../../src/taskpane/screens/registry";
import { renderPane } from "./renderPane";

it("tells in both languages how each screen's job is done, step by step", () => {
  for (const words of [vi, en]) {
    for (const key of screenKeys) {
      if (key === "help") continue;
      expect(words.topics[key].what).not.toBe("");
      expect(words.topics[key].steps.length).toBeGreaterThan(0);
    }
  }
});

it("stands on a screen of its own, where each job is folded away until it is asked for", async () => {
  const { store } = await renderPane();
  act(() => store.open("help"));
  const summary = await screen.findByText("Tổng hợp một năm", {}, { timeout: 60_000 });
  expect(summary.closest("details")?.open).toBe(false);
  expect(screen.getByText("Ctrl + Alt + 1")).toBeTruthy();
  const told = screenKeys.filter((key) => screen.queryAllByText(pane.tasks[key].title, { selector: "summary" }).length > 0);
  expect(told).toEqual(screenKeys.filter((key) => key !== "help" && screens[key] !== undefined));
});

describe("beside a screen", () => {
  it("is shown when it is asked for, and hidden again", async () => {
    const { store } = await renderPane();
    act(() => store.open("checks"));
    const button = await screen.findByRole("button", { name: vi.show }, { timeout: 60_000 });
    fireEvent.click(button);
    expect(within(screen.getByRole("main")).getByText(vi.topics.checks.what)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: vi.hide }));
    expect(screen.queryByText(vi.topics.checks.what)).toBeNull();
  });

  it("leaves Escape to lead back to the first screen, but not out of a list that is open", async () => {
    const { store } = await renderPane();
    act(() => store.open("help"));
    const heading = await screen.findByRole("heading", { level: 1, name: "Trợ giúp" }, { timeout: 60_000 });
    const list = document.createElement("select");
    heading.append(list);
    fireEvent.keyDown(list, { key: "Escape" });
    expect(store.getState().screen).toBe("help");
    fireEvent.keyDown(heading, { key: "Escape" });
    expect(store.getState().screen).toBeNull();
  });
});
