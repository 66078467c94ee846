import type { Part } from "../decimal/shares";
import { meanShare, shareOf } from "../decimal/shares";
import { isZero, toNumber } from "../decimal/decimal";
import type { TitleName } from "../domain/names";
import type { VillageResult } from "../domain/yearResult";
import type { CellAddress } from "../findings/origin";
import { cellOf } from "../findings/origin";
import type { YearSources } from "../summary/compileYear";
import type { JudgedArea } from "../summary/judgedRow";
import { judgedAreas, judgedRow } from "../summary/judgedRow";
import { foldText } from "../text/fold";
import type { AreaCell, AreaMean, AreaRow, CommuneRows, TitleAreas } from "./types";

/** A registration with the village's areas, known by their folded names. */
interface Judged {
  readonly result: VillageResult;
  readonly at: CellAddress;
  readonly areas: ReadonlyMap<string, JudgedArea>;
}

function judgedOf(sources: YearSources, result: VillageResult): Judged {
  const { village, title } = result;
  const judge = sources.judges.of(title, village);
  const row = judge === null ? null : judgedRow(sources, result, judge);
  const areas = row === null ? [] : judgedAreas(row);
  return {
    result,
    at: row?.at ?? cellOf(village.origin, "code"),
    areas: new Map(areas.map((area) => [foldText(area.contentArea), area])),
  };
}

/** Every area that applies to a village, in the order in which their first criteria stand in the frameworks; folded, with the name as it is written. */
function columnsOf(villages: readonly Judged[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly name: string; readonly row: number }>();
  for (const { areas } of villages) {
    for (const [key, { contentArea, criteria }] of areas) {
      const row = criteria[0]?.origin.row ?? 0;
      const known = found.get(key);
      if (known === undefined || row < known.row) found.set(key, { name: contentArea, row });
    }
  }
  return new Map([...found].sort(([, one], [, other]) => one.row - other.row).map(([key, { name }]) => [key, name]));
}

const partOf = ({ standing }: JudgedArea): Part => ({ part: standing.points, whole: standing.max });

function meanOf(contentArea: string, areas: readonly JudgedArea[]): AreaMean {
  const closed = areas.filter(({ open, standing }) => open.length === 0 && !isZero(standing.max));
  return {
    contentArea,
    mean: meanShare(closed.map(partOf)),
    counted: closed.length,
    open: areas.filter(({ open }) => open.length > 0).length,
    belowFloor: areas.filter(({ floor }) => floor === "missed").length,
  };
}

function cellIn(area: JudgedArea): AreaCell {
  const { standing, floor, open, criteria } = area;
  return {
    share: shareOf(partOf(area)),
    points: toNumber(standing.points),
    max: toNumber(standing.max),
    floor,
    open,
    isUnscored: open.length === criteria.length,
  };
}

function rowOf({ result: { village }, at, areas }: Judged, columns: Iterable<string>): AreaRow {
  return {
    village,
    at,
    cells: Array.from(columns, (key) => {
      const area = areas.get(key);
      return area === undefined ? null : cellIn(area);
    }),
  };
}

function byCommune(rows: readonly AreaRow[], communes: readonly string[]): readonly CommuneRows[] {
  const groups = new Map(communes.map((commune) => [foldText(commune), { commune, rows: [] as AreaRow[] }]));
  for (const row of rows) groups.get(foldText(row.village.commune))?.rows.push(row);
  return [...groups.values()].filter((group) => group.rows.length > 0);
}

/** How the villages that are registered for a title stand in its content areas. `communes`: in the order in which they are to stand. */
export function titleAreas(
  sources: YearSources,
  results: readonly VillageResult[],
  title: TitleName,
  communes: readonly string[],
): TitleAreas {
  const villages = results.filter((result) => result.title === title).map((result) => judgedOf(sources, result));
  const columns = columnsOf(villages);
  return {
    title,
    registered: villages.length,
    judged: villages.filter(({ result }) => result.level !== null).length,
    open: villages.filter(({ areas }) => [...areas.values()].some(({ open }) => open.length > 0)).length,
    areas: [...columns].map(([key, name]) =>
      meanOf(
        name,
        villages.flatMap(({ areas }) => areas.get(key) ?? []),
      ),
    ),
    communes: byCommune(
      villages.map((village) => rowOf(village, columns.keys())),
      communes,
    ),
  };
}
