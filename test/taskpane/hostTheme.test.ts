import { luminance, themeFor } from "../../src/taskpane/theme/hostTheme";

it.each([
  ["Office's white theme", "#FFFFFF", false, "light"],
  ["Office's colourful theme", "#E6E6E6", false, "light"],
  ["Office's dark grey theme", "#666666", false, "dark"],
  ["Office's black theme", "#262626", false, "dark"],
  ["a high-contrast black", "#000000", false, "contrast"],
  ["nothing told, on a light system", undefined, false, "light"],
  ["nothing told, on a dark system", undefined, true, "dark"],
  ["a colour that can't be read", "white", true, "dark"],
  ["a light theme on a dark system: Office decides", "#FFFFFF", true, "light"],
] as const)("%s", (_name, bodyBackgroundColor, prefersDark, theme) => {
  expect(themeFor(bodyBackgroundColor === undefined ? {} : { bodyBackgroundColor }, prefersDark)).toBe(theme);
});

it("weighs colours as WCAG does", () => {
  expect(luminance("#FFFFFF")).toBeCloseTo(1, 10);
  expect(luminance("#000000")).toBe(0);
  expect(luminance("#808080")).toBeCloseTo(0.2159, 4);
});
