import { districtRows } from "../../forms/intake/districtRows";
import { contentHash } from "../../intake/contentHash";
import { fileMappings } from "../mapping/readMappings";
import type { FormsReading } from "../readForms";

/** What a preview rests on, as a short text: the district's rows with the places of their cells, and what files are read by. */
export async function basisOf(reading: FormsReading): Promise<string> {
  const { district } = reading;
  const rows = districtRows(district);
  const { criteria, settings } = district;
  const parts = [
    rows.map(({ form, cells, aside, at, origin }) => [form, [...cells], [...aside], at.sheet, at.cell, origin.row]),
    [...new Set(rows.map(({ origin }) => origin.table))].map(({ sheet, columns }) => [sheet, columns]),
    criteria.map(({ framework, code }) => [framework, code]),
    settings.levels,
    fileMappings(reading),
  ];
  return contentHash(new TextEncoder().encode(JSON.stringify(parts)));
}
