import type { Village } from "../domain/district";
import { villageCode } from "../domain/names";
import { rowOf } from "./origin";
import { diceOf } from "./random";

/** Bảo Lâm's thirteen communes and one township; the numbers of villages add up to the published 106 thôn and 20 tổ dân phố. */
const communes = [
  { name: "Lộc An", prefix: "LA", villages: 9, areaClass: "I" },
  { name: "Lộc Bảo", prefix: "LBO", villages: 4, areaClass: "III" },
  { name: "Lộc Bắc", prefix: "LBA", villages: 5, areaClass: "III" },
  { name: "Lộc Đức", prefix: "LD", villages: 8, areaClass: "I" },
  { name: "Lộc Lâm", prefix: "LL", villages: 4, areaClass: "III" },
  { name: "Lộc Nam", prefix: "LN", villages: 11, areaClass: "II" },
  { name: "Lộc Ngãi", prefix: "LNG", villages: 15, areaClass: "I" },
  { name: "Lộc Phú", prefix: "LP", villages: 6, areaClass: "II" },
  { name: "Lộc Quảng", prefix: "LQ", villages: 8, areaClass: "I" },
  { name: "Lộc Tân", prefix: "LT", villages: 8, areaClass: "II" },
  { name: "Lộc Thành", prefix: "LTH", villages: 15, areaClass: "I" },
  { name: "B'Lá", prefix: "BL", villages: 5, areaClass: "III" },
  { name: "Tân Lạc", prefix: "TL", villages: 8, areaClass: "II" },
  { name: "Lộc Thắng", prefix: "TT", villages: 20, areaClass: "I" },
] as const;

const township = "Lộc Thắng";

/** Invented, as is everything below the level of the commune. */
const inventedNames = [
  "Ban Mai",
  "Nắng Sớm",
  "Hoa Mai",
  "Hoa Ban",
  "Mây Trắng",
  "Suối Mơ",
  "Đồi Chè",
  "Đồi Thông",
  "Gió Ngàn",
  "Trăng Non",
  "Sao Mai",
  "Hương Trà",
  "Hương Cà Phê",
  "Lá Xanh",
  "Rừng Thông",
  "Mùa Vàng",
  "Sương Sớm",
  "Cầu Vồng",
  "Chim Én",
  "Hướng Dương",
] as const;

const people = 122_117;
const minorityHouseholds = 9_281;
const personsPerHousehold = 4;
/** Communes of area class III are mostly those of ethnic minorities. */
const minorityWeights = { I: 1, II: 3, III: 6 } as const;

interface Place {
  readonly commune: (typeof communes)[number];
  readonly ordinal: number;
}

/** Splits a whole sum in proportion to the weights; what rounding leaves goes to the first ones. The parts add up to the sum exactly. */
function share(sum: number, weights: readonly number[]): number[] {
  const weight = weights.reduce((total, part) => total + part, 0);
  const parts = weights.map((part) => Math.floor((sum * part) / weight));
  const left = sum - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, place) => (place < left ? part + 1 : part));
}

function villageAt({ commune, ordinal }: Place, row: number, persons: number, minority: number): Village {
  const urban = commune.name === township;
  const kindLabel = urban ? "Tổ dân phố" : "Thôn";
  return {
    code: villageCode(`${commune.prefix}-${String(ordinal + 1).padStart(2, "0")}`),
    commune: commune.name,
    name: `${kindLabel} ${inventedNames[ordinal] ?? ""}`,
    kind: urban ? "toDanPho" : "thon",
    kindLabel,
    areaClass: commune.areaClass,
    households: Math.round(persons / personsPerHousehold),
    people: persons,
    minorityHouseholds: minority,
    merged: null,
    origin: rowOf("Khu dân cư", row),
  };
}

/** The 126 villages: real communes and published sums (people, minority households), invented villages. */
export function demoVillages(): readonly Village[] {
  const dice = diceOf("villages");
  const places: Place[] = communes.flatMap((commune) => Array.from({ length: commune.villages }, (_, ordinal) => ({ commune, ordinal })));
  const sizes = places.map(() => 70 + dice.roll(60));
  const persons = share(people, sizes);
  const minorities = share(
    minorityHouseholds,
    places.map(({ commune }, at) => minorityWeights[commune.areaClass] * (sizes[at] ?? 0)),
  );
  return places.map((place, at) => villageAt(place, at + 1, persons[at] ?? 0, minorities[at] ?? 0));
}
