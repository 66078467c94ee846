import { culturedTemplate } from "./cultured";
import { emptyTemplate } from "./empty";
import { sampleTemplate } from "./sample";
import type { FrameworkKey, FrameworkTemplate } from "./template";

/** Every framework that forms can be created with. A new one: its key in `template.ts`, its file, a line here, its words in each language. */
export const frameworkTemplates: { readonly [K in FrameworkKey]: () => FrameworkTemplate } = {
  mau: sampleTemplate,
  "van-hoa": culturedTemplate,
  trong: emptyTemplate,
};
