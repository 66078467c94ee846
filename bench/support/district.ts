import { demoDistrict } from "../../src/core/demo/demoDistrict";
import type { District } from "../../src/core/domain/district";
import { villageCode, type VillageCode } from "../../src/core/domain/names";

/** The demo district grown to `count` villages: its villages over and over, each copy with codes of its own and everything that hangs on them. */
export function districtOf(count: number): District {
  const demo = demoDistrict();
  const copies: { readonly of: VillageCode; readonly code: VillageCode }[] = [];
  for (let index = 0; index < count; index++) {
    const village = demo.villages[index % demo.villages.length];
    if (village === undefined) throw new Error("the demo district has villages");
    const round = Math.floor(index / demo.villages.length);
    copies.push({ of: village.code, code: round === 0 ? village.code : villageCode(`${village.code}-${round}`) });
  }
  const villages = new Map(demo.villages.map((village) => [village.code, village]));
  return {
    ...demo,
    villages: copies.flatMap((copy) => {
      const village = villages.get(copy.of);
      return village === undefined ? [] : [{ ...village, code: copy.code }];
    }),
    registrations: grown(demo.registrations, copies),
    conclusions: grown(demo.conclusions, copies),
    ledger: grown(demo.ledger, copies),
    scoreTables: demo.scoreTables.map((table) => ({ ...table, rows: grown(table.rows, copies) })),
  };
}

function grown<Row extends { readonly village: VillageCode }>(
  rows: readonly Row[],
  copies: readonly { readonly of: VillageCode; readonly code: VillageCode }[],
): readonly Row[] {
  const byVillage = new Map<VillageCode, Row[]>();
  for (const row of rows) byVillage.set(row.village, [...(byVillage.get(row.village) ?? []), row]);
  return copies.flatMap((copy) => (byVillage.get(copy.of) ?? []).map((row) => ({ ...row, village: copy.code })));
}
