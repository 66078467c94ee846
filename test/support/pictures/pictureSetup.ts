import type { BrowserSetup } from "../workbench";
import { pictureFontCss } from "./font";

/** What Chromium would else take from the machine: its processor's fast paths, its screen's colours and scale, its fonts' smoothing. */
const flags = [
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--disable-skia-runtime-opts",
  "--force-color-profile=srgb",
  "--force-device-scale-factor=1",
  "--hide-scrollbars",
];

/** The moment at which all pictures are taken: the history tells when steps were done. */
const moment = new Date("2022-11-18T08:30:00+07:00");

/** A browser that draws the pane alike on every machine. The pane's own policy, which other tests hold to, would keep the pictures' fonts out. */
export const pictureSetup: BrowserSetup = {
  flags,
  context: { bypassCSP: true, deviceScaleFactor: 1, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" },
  prepare: async (context) => {
    await context.clock.setFixedTime(moment);
    await context.addInitScript((css) => {
      if (!location.pathname.includes("/pane/")) return;
      document.addEventListener("DOMContentLoaded", () => {
        document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
      });
    }, pictureFontCss());
  },
};
