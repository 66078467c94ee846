import { readSettings, writeSettings } from "../../../workbench/page/settings";

it.each([
  ["", { theme: "light", language: "vi-VN", paneWidth: 350 }],
  ["?theme=contrast&lang=en-US&width=320", { theme: "contrast", language: "en-US", paneWidth: 320 }],
  ["?theme=pink&lang=fr&width=1", { theme: "light", language: "vi-VN", paneWidth: 350 }],
])("reads %j", (query, settings) => {
  expect(readSettings(query)).toEqual(settings);
});

it("reads back what it writes", () => {
  const settings = { theme: "dark", language: "en-US", paneWidth: 450 } as const;
  expect(readSettings(writeSettings(settings))).toEqual(settings);
});
