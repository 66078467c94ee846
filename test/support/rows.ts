import type { Recognition, RecognitionStatus, Registration, Village } from "../../src/core/domain/district";
import { titleName, villageCode, year } from "../../src/core/domain/names";
import type { Origin } from "../../src/core/findings/origin";

/** A place for a row of a test: the given fields stand in columns A, B, C … of the sheet. */
export function at(sheet: string, row: number, ...fields: readonly string[]): Origin {
  return { table: { sheet, columns: Object.fromEntries(fields.map((field, column) => [field, column])) }, row };
}

export function ledgerRow(
  ofYear: number,
  village: string,
  title: string,
  more: { readonly row?: number; readonly typed?: RecognitionStatus | null } = {},
): Recognition {
  return {
    year: year(ofYear),
    village: villageCode(village),
    title: titleName(title),
    typedStatus: more.typed ?? null,
    decisionNumber: "",
    decisionDate: null,
    origin: at("Sổ công nhận", more.row ?? 1, "year", "village", "title", "typedStatus"),
  };
}

export function registrationRow(ofYear: number, village: string, title: string, row = 1): Registration {
  return {
    year: year(ofYear),
    village: villageCode(village),
    title: titleName(title),
    origin: at("Đăng ký", row, "year", "village", "title"),
  };
}

export function villageRow(code: string, more: Partial<Omit<Village, "code">> = {}): Village {
  return {
    code: villageCode(code),
    commune: "Lộc An",
    name: `Thôn ${code}`,
    kind: "thon",
    kindLabel: "Thôn",
    areaClass: null,
    households: null,
    people: null,
    minorityHouseholds: null,
    merged: null,
    origin: at("Khu dân cư", 1, "code", "commune", "name"),
    ...more,
  };
}
