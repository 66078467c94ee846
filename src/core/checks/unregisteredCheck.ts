import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { titlesByRank } from "../framework/titles";
import { titleAndHigher } from "../recognition/prerequisite";
import { soundRegistrations } from "../summary/registrations";
import { soundRows } from "../summary/soundRows";
import { createVillageIndex } from "../summary/villageIndex";
import type { Check } from "./check";

/**
 * Recognitions of villages that had registered for neither the title nor a higher one. A year of which no registration was kept says nothing: ledgers
 * often reach further back than the lists they were made from.
 */
export const unregisteredCheck: Check = {
  name: "unregistered",
  run({ settings, rules, villages, registrations, ledger }) {
    const index = createVillageIndex(villages);
    const ranks = titlesByRank(settings.titleOrder, rules);
    const sound = soundRegistrations(registrations, index, ranks).rows;
    const kept = new Set(sound.map(({ year }) => year));
    const registered = new Set(sound.map(({ year, village, title }) => JSON.stringify([year, village, title])));
    return soundRows(ledger, index, ranks)
      .rows.filter(({ year, village, title }) => {
        const accepted = titleAndHigher(title, ranks);
        return kept.has(year) && !accepted.some((each) => registered.has(JSON.stringify([year, village, each])));
      })
      .map(({ year, village, title, origin }) =>
        finding("recognised-without-registration", cellOf(origin, "village"), { village, title, year }),
      );
  },
};
