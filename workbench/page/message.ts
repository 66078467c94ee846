import { byId, html } from "./dom";

/** Says one thing at a time under the bar: quietly how a step ended, or aloud what went wrong. */
export function say(text: string, kind: "done" | "problem", close: string): void {
  const button = html("button", { type: "button", "aria-label": close, class: "plain" }, "×");
  const place = byId("message");
  place.className = kind;
  place.setAttribute("role", kind === "problem" ? "alert" : "status");
  button.addEventListener("click", () => hush());
  place.replaceChildren(html("span", {}, text), button);
}

export function hush(): void {
  const place = byId("message");
  place.className = "";
  place.replaceChildren();
}
