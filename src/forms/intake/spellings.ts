import type { District } from "../../core/domain/district";
import { frameworkName, titleName } from "../../core/domain/names";
import type { MergeContent } from "../../core/merge/mergeRow";
import { levelReader } from "../read/levels";
import { spellings, titleSpellings } from "../read/spellings";
import type { Contents, IntakeForm } from "./rowContents";
import type { VillageFinder } from "./villageFinder";
import { nameKey } from "./villageFinder";

type Spell = (text: string) => string;

/** Gives the names in a row's cells the spelling that the district's book has for them. */
export type Respell = (form: IntakeForm, contents: Contents) => Contents;

export function respeller(district: District, finder: VillageFinder): Respell {
  const titles = titleSpellings(district.rules.map(({ title }) => title));
  const frameworks = spellings([...district.criteria, ...district.rules].map(({ framework }) => framework));
  const areaClasses = spellings([...district.rules, ...district.villages].flatMap(({ areaClass }) => areaClass ?? []));
  const communes = new Map(district.villages.map(({ commune }) => [nameKey(commune), commune]));
  const village: Spell = (code) => finder.ofCode(code)?.code ?? code;
  const shared: Readonly<Record<string, Spell>> = {
    title: (name) => titles.of(titleName(name)),
    framework: (name) => frameworks.of(frameworkName(name)),
    village,
    code: village,
    areaClass: areaClasses.of,
    commune: (name) => communes.get(nameKey(name)) ?? name,
  };
  const level = levelReader(district.settings.levels);
  return (form, contents) => {
    const spells = form === "scores" ? { ...shared, level } : form === "contributions" ? {} : shared;
    const spelt = (name: string, content: MergeContent): MergeContent =>
      typeof content === "string" && Object.hasOwn(spells, name)
        ? ((spells as Record<string, Spell>)[name]?.(content) ?? content)
        : content;
    return new Map([...contents].map(([name, content]) => [name, spelt(name, content)]));
  };
}
