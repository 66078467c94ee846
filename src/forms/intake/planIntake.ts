import type { District } from "../../core/domain/district";
import { villageCode } from "../../core/domain/names";
import type { MergeRow } from "../../core/merge/mergeRow";
import type { MergeConflict, MergedRows } from "../../core/merge/planMerge";
import { planMerge } from "../../core/merge/planMerge";
import { foldText } from "../../core/text/fold";
import type { FormKey } from "../schema/formKey";
import type { DistrictRow } from "./districtRows";
import { districtRows } from "./districtRows";
import type { SourceReading } from "./readSource";
import type { IntakeRow, Rejection, RejectReason } from "./types";
import { isUnscored, placesToFill } from "./unscored";
import { nameKey, shortNameKey } from "./villageFinder";

type Row = MergeRow<FormKey>;

/** What becomes of the rows of a file. Every row that its sheets hold is in exactly one of the lists. */
export interface IntakePlan {
  readonly reading: SourceReading;
  readonly taken: readonly IntakeRow[];
  /** Rows that say nothing new; those without a score say nothing. */
  readonly same: readonly IntakeRow[];
  readonly conflicts: readonly IntakeConflict[];
  /** The district's blank row that a row goes into, where there is one: of rows that are taken, or may be chosen. */
  readonly fills: ReadonlyMap<IntakeRow, DistrictRow>;
  /** Rows, and sheets and columns beside them (`isRow`). */
  readonly rejected: readonly Rejection[];
}

export interface IntakeConflict {
  readonly row: IntakeRow;
  readonly ours: DistrictRow | null;
  readonly rivals: MergeConflict<Row>["rivals"];
}

interface Step {
  readonly files: readonly { readonly file: string; readonly rows: readonly IntakeRow[] }[];
  readonly ours: readonly DistrictRow[];
}

interface Planned {
  readonly taken: readonly IntakeRow[];
  readonly same: readonly IntakeRow[];
  readonly conflicts: readonly IntakeConflict[];
}

/** The plan over rows of the district and of the files alike, told in the files' rows: of those it decides. */
function planned({ files, ours }: Step): readonly Planned[] {
  const district = new Map<Row | null, DistrictRow>(ours.map((row) => [row, row]));
  const merged: readonly MergedRows<Row>[] = planMerge<Row>(ours, files);
  return merged.map(({ taken, same, conflicts }, index) => {
    const own = new Map<Row, IntakeRow>((files[index]?.rows ?? []).map((row) => [row, row]));
    const rowsOf = (rows: readonly Row[]): readonly IntakeRow[] => rows.flatMap((row) => own.get(row) ?? []);
    return {
      taken: rowsOf(taken),
      same: rowsOf(same),
      conflicts: conflicts.flatMap(({ row, ours: mine, rivals }) =>
        rowsOf([row]).map((theirs) => ({ row: theirs, ours: district.get(mine) ?? null, rivals })),
      ),
    };
  });
}

function reject(row: IntakeRow, reason: RejectReason): Rejection {
  return { ...row.at, isRow: true, reason };
}

const text = (row: Row, field: string): string => String(row.cells.get(field) ?? "");

/** Villages that are new by their code, but bear the name of another one of their commune: perhaps the same, under a new code. */
function namesakes(district: District, rows: readonly IntakeRow[]): ReadonlyMap<IntakeRow, RejectReason> {
  const place = (commune: string, name: string): string => JSON.stringify([nameKey(commune), shortNameKey(name)]);
  const known = new Map(district.villages.filter(({ merged }) => merged === null).map((one) => [place(one.commune, one.name), one.code]));
  return new Map(
    rows.flatMap((row): readonly (readonly [IntakeRow, RejectReason])[] => {
      const existing = known.get(place(text(row, "commune"), text(row, "name")));
      return existing === undefined ? [] : [[row, { code: "same-village-name", village: text(row, "code"), existing }]];
    }),
  );
}

/**
 * Plans what goes into the district's book: villages first, then what names them. Rows whose village is neither in the book nor comes with the
 * files are rejected, so that the book never names a village that it does not have.
 */
export function planIntake(district: District, readings: readonly SourceReading[]): readonly IntakePlan[] {
  const all = districtRows(district);
  const ours = all.filter((row) => !isUnscored(row));
  const placeToFill = placesToFill(all.filter(isUnscored));
  const filesOf = (isWanted: (row: IntakeRow) => boolean): Step["files"] =>
    readings.map(({ file, rows }) => ({ file, rows: rows.filter(isWanted) }));
  const villages = planned({ ours: ours.filter(({ form }) => form === "villages"), files: filesOf(({ form }) => form === "villages") });
  const twins = namesakes(
    district,
    villages.flatMap(({ taken }) => taken),
  );
  const codes = new Set(
    [
      ...district.villages.map(({ code }) => code),
      ...villages.flatMap(({ taken }) => taken.filter((row) => !twins.has(row)).map((row) => villageCode(text(row, "code")))),
    ].map(foldText),
  );
  const isKnown = (row: IntakeRow): boolean => !row.cells.has("village") || codes.has(foldText(text(row, "village")));
  const others = planned({
    ours: ours.filter(({ form }) => form !== "villages"),
    files: filesOf((row) => row.form !== "villages" && isKnown(row) && !isUnscored(row)),
  });
  return readings.map((reading, index) => {
    const [first, second] = [villages[index], others[index]];
    const strangers = reading.rows.filter((row) => row.form !== "villages" && !isKnown(row));
    const blank = reading.rows.filter((row) => isUnscored(row) && isKnown(row));
    const toPlace = [...(second?.taken ?? []), ...(second?.conflicts ?? []).flatMap((each) => (each.ours === null ? [each.row] : []))];
    return {
      reading,
      fills: new Map(toPlace.flatMap((row) => [placeToFill(row)].flatMap((place) => (place === null ? [] : [[row, place] as const])))),
      taken: [...(first?.taken ?? []).filter((row) => !twins.has(row)), ...(second?.taken ?? [])],
      same: [...(first?.same ?? []), ...(second?.same ?? []), ...blank],
      conflicts: [...(first?.conflicts ?? []), ...(second?.conflicts ?? [])],
      rejected: [
        ...reading.rejected,
        ...(first?.taken ?? []).flatMap((row) => {
          const reason = twins.get(row);
          return reason === undefined ? [] : [reject(row, reason)];
        }),
        ...strangers.map((row) => reject(row, { code: "unknown-village", village: text(row, "village") })),
      ],
    };
  });
}
