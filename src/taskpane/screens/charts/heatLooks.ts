import { makeStyles, tokens } from "@fluentui/react-components";

const shade = (percent: number) => ({
  backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} ${percent}%, ${tokens.colorNeutralBackground1})`,
});

/** Shades of the heat-map from none to darkest; the number in the cell is readable on each. */
const useShades = makeStyles({ s0: shade(0), s1: shade(8), s2: shade(18), s3: shade(30), s4: shade(44) });

export function useHeatShades(): readonly string[] {
  const { s0, s1, s2, s3, s4 } = useShades();
  return [s0, s1, s2, s3, s4];
}

/** The marks as they stand in a cell. */
export const heatMarks = { below: "↓", open: "…", unscored: "–", notApplicable: "×" } as const;
