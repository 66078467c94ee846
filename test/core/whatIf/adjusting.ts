import type { Adjustment, AreaScope } from "../../../src/core/whatIf/adjustment";
import { criterionCode, frameworkName, titleName } from "../../../src/core/domain/names";

export const total = (title: string, to: number, scope: AreaScope = "all"): Adjustment => ({
  kind: "minTotal",
  title: titleName(title),
  scope,
  amount: { to },
});

export const totalBy = (title: string, by: number, scope: AreaScope = "all"): Adjustment => ({
  kind: "minTotal",
  title: titleName(title),
  scope,
  amount: { by },
});

export const floor = (title: string, to: number, scope: AreaScope = "all"): Adjustment => ({
  kind: "minAreaShare",
  title: titleName(title),
  scope,
  amount: { to },
});

const inFramework = (framework: string | null) => (framework === null ? null : frameworkName(framework));

export const veto = (code: string, title: string, score: number | null, framework: string | null = null): Adjustment => ({
  kind: "vetoScore",
  criterion: criterionCode(code),
  framework: inFramework(framework),
  title: titleName(title),
  score,
});

export const max = (code: string, to: number, framework: string | null = null): Adjustment => ({
  kind: "max",
  criterion: criterionCode(code),
  framework: inFramework(framework),
  amount: { to },
});
