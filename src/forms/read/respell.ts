import type { Conclusion, Criterion, Recognition, Registration, Settings, TitleRule, Village } from "../../core/domain/district";
import type { FrameworkName, TitleName, VillageCode } from "../../core/domain/names";
import type { Spellings } from "./spellings";
import { spellings } from "./spellings";

/** The names of the workbook as they are spelt where they are defined: titles in DanhHieu, frameworks in BoTieuChi, villages in KhuDanCu. */
export interface Names {
  readonly title: Spellings<TitleName>;
  readonly framework: Spellings<FrameworkName>;
  readonly village: Spellings<VillageCode>;
  readonly areaClass: Spellings<string>;
}

export function respellRule(rule: TitleRule, names: Omit<Names, "village">): TitleRule {
  return {
    ...rule,
    framework: names.framework.of(rule.framework),
    title: names.title.of(rule.title),
    areaClass: rule.areaClass === null ? null : names.areaClass.of(rule.areaClass),
    prerequisite: rule.prerequisite === null ? null : names.title.of(rule.prerequisite),
  };
}

export function respellCriterion(criterion: Criterion, framework: Spellings<FrameworkName>): Criterion {
  return { ...criterion, framework: framework.of(criterion.framework) };
}

/** Villages with one spelling of each commune and area class. */
export function respellVillages(villages: readonly Village[], names: Pick<Names, "village" | "areaClass">): readonly Village[] {
  const commune = spellings(villages.map((village) => village.commune));
  return villages.map((village) => {
    const spelt = {
      commune: commune.of(village.commune),
      areaClass: village.areaClass === null ? null : names.areaClass.of(village.areaClass),
      merged: respellMerged(village.merged, names.village),
    };
    const isSame = spelt.commune === village.commune && spelt.areaClass === village.areaClass && spelt.merged === village.merged;
    return isSame ? village : { ...village, ...spelt };
  });
}

function respellMerged(merged: Village["merged"], village: Spellings<VillageCode>): Village["merged"] {
  return merged === null || merged.into === null ? merged : { ...merged, into: village.of(merged.into) };
}

export function respellTitled<Row extends Registration | Conclusion | Recognition>(
  rows: readonly Row[],
  names: Pick<Names, "village" | "title">,
): readonly Row[] {
  return rows.map((row) => {
    const village = names.village.of(row.village);
    const title = names.title.of(row.title);
    return village === row.village && title === row.title ? row : { ...row, village, title };
  });
}

export function respellSettings(settings: Settings, title: Spellings<TitleName>): Settings {
  return { ...settings, titleOrder: settings.titleOrder?.map((name) => title.of(name)) ?? null };
}
