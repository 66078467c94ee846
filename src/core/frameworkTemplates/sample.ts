import { demoRules, framework292, sampleCriteria } from "../demo/framework";
import type { FrameworkTemplate } from "./template";

/** The sample framework (MẪU), invented after the pattern of decision 292. */
export function sampleTemplate(): FrameworkTemplate {
  return { criteria: sampleCriteria(framework292), rules: demoRules().filter(({ framework }) => framework === framework292) };
}
