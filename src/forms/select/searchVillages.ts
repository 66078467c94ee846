import type { Village } from "../../core/domain/district";
import { foldPlain } from "../../core/text/fold";
import { shortNameKey } from "../intake/villageFinder";

/** What a village is searched by: code, name and commune, without diacritics. */
function searchKey({ code, name, commune }: Village): string {
  return `${foldPlain(code)} ${foldPlain(name)} ${foldPlain(commune)}`;
}

/**
 * Searches villages by what people type: every word stands somewhere in code, name or commune, or it is a shortened name (`T1`). In the order of KhuDanCu,
 * those whose code begins so first.
 */
export function createVillageSearch(villages: readonly Village[]): (text: string, most: number) => readonly Village[] {
  const keyed = villages.map((village) => ({ village, key: searchKey(village), short: shortNameKey(village.name) }));
  return (text, most) => {
    const wanted = foldPlain(text);
    const words = wanted.split(" ").filter((word) => word !== "");
    const shortened = shortNameKey(text);
    const fits = ({ key, short }: (typeof keyed)[number]): boolean => words.every((word) => key.includes(word)) || short === shortened;
    const found = keyed.filter(fits).map(({ village }) => village);
    const begins = found.filter(({ code }) => wanted !== "" && foldPlain(code).startsWith(wanted));
    const first = new Set(begins);
    return [...begins, ...found.filter((village) => !first.has(village))].slice(0, most);
  };
}
