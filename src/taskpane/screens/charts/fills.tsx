import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { createContext, useContext, useId } from "react";

/** How parts of a picture are told apart without their colour: filled, light within a rim, striped; `none` leaves room. */
export type Fill = "solid" | "light" | "striped" | "none";

/** Variables of the palette: the system's own colours where it forces them, which it does to no graphic by itself. */
const strong = "var(--kdc-strong)";
const soft = "var(--kdc-soft)";
const ground = "var(--kdc-ground)";

export const usePalette = makeStyles({
  root: {
    "--kdc-strong": tokens.colorBrandForeground1,
    "--kdc-soft": tokens.colorBrandStroke2,
    "--kdc-ground": tokens.colorNeutralBackground1,
    "--kdc-rim": tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": {
      "--kdc-strong": "CanvasText",
      "--kdc-soft": "Canvas",
      "--kdc-ground": "Canvas",
      "--kdc-rim": "CanvasText",
    },
  },
});

const StripesId = createContext("");

/** What a part is painted with. */
export function usePaint(): (fill: Fill) => string {
  const stripes = useContext(StripesId);
  return (fill) => ({ solid: strong, light: soft, striped: `url(#${stripes})`, none: "transparent" })[fill];
}

/** The stripes stand once beside the parts that are painted with them; not `display: none`, under which browsers paint nothing with them. */
export function Stripes({ children }: { readonly children: ReactElement | readonly ReactElement[] }): ReactElement {
  const id = `kdc-stripes-${useId().replace(/[^\w-]/gu, "")}`;
  return (
    <StripesId value={id}>
      <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden focusable={false}>
        <defs>
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill={ground} />
            <rect width="2" height="5" fill={strong} />
          </pattern>
        </defs>
      </svg>
      {children}
    </StripesId>
  );
}
