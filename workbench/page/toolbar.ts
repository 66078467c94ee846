import { html } from "./dom";
import type { PageSettings, PageTheme } from "./settings";
import { paneWidths } from "./settings";
import type { PageWords } from "./words";

export interface ToolbarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly demo: () => void;
  readonly compile: () => void;
  readonly change: (settings: Partial<PageSettings>) => void;
}

/** The bar over workbook and pane: files, the ribbon's button, and how things are shown. */
export function toolbar(words: PageWords, settings: PageSettings, actions: ToolbarActions): HTMLElement {
  return html(
    "header",
    { class: "bar" },
    html("img", { src: "pane/assets/icon-32.png", alt: "", width: "28", height: "28" }),
    html("div", { class: "names" }, html("h1", {}, words.title), html("p", {}, words.subtitle)),
    html(
      "div",
      { class: "group" },
      openButton(words, actions),
      button("save", words.save, actions.save),
      button("demo", words.demo, actions.demo),
    ),
    html("div", { class: "group" }, button("compile", words.compile, actions.compile, "primary")),
    html(
      "div",
      { class: "group choices" },
      choice("theme", words.theme, settings.theme, Object.entries(words.themes), (theme) => actions.change({ theme: theme as PageTheme })),
      choice(
        "language",
        words.language,
        settings.language,
        [
          ["vi-VN", "Tiếng Việt"],
          ["en-US", "English"],
        ],
        (language) => actions.change({ language: language as PageSettings["language"] }),
      ),
      choice(
        "width",
        words.width,
        String(settings.paneWidth),
        paneWidths.map((width) => [String(width), `${width} px`]),
        (width) => actions.change({ paneWidth: Number(width) }),
      ),
    ),
  );
}

function button(id: string, text: string, press: () => void, look = "plain"): HTMLElement {
  const element = html("button", { id, type: "button", class: look }, text);
  element.addEventListener("click", press);
  return element;
}

/** A button, so that it looks and answers like its neighbours; the file input itself is never seen. */
function openButton(words: PageWords, actions: ToolbarActions): HTMLElement {
  const input = html("input", { id: "file", type: "file", accept: ".xlsx,.xlsm", hidden: "" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) actions.open(file);
  });
  return html(
    "span",
    {},
    input,
    button("open", words.open, () => input.click()),
  );
}

function choice(
  id: string,
  text: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
  change: (value: string) => void,
): HTMLElement {
  const select = html("select", { id }, ...options.map(([value, name]) => html("option", { value }, name)));
  select.value = chosen;
  select.addEventListener("change", () => change(select.value));
  return html("label", {}, text, select);
}
