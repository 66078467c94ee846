/** The colours of Office around the pane, `#RRGGBB`; what Office does not tell is absent. */
export interface HostColors {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** How the pane is to look, so that it sits quietly in its host. */
export type ThemeName = "light" | "dark" | "contrast";

/** Below this share of white a background is dark. */
const darkBelow = 0.4;

/** Relative luminance of `#RRGGBB` (WCAG 2.2), 0 black to 1 white; null where the text is no such colour. */
export function luminance(color: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Which theme fits the host. Pure black is a high-contrast black, which Office's own black theme (`#262626` and the like) never is; a
 * high-contrast white is served by the light theme, whose colours the system replaces. Where Office tells nothing, the system's
 * preference decides.
 */
export function themeFor(colors: HostColors, prefersDark: boolean): ThemeName {
  const background = luminance(colors.bodyBackgroundColor);
  if (background === null) return prefersDark ? "dark" : "light";
  if (background === 0) return "contrast";
  return background < darkBelow ? "dark" : "light";
}
