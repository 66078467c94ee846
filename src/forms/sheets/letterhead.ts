import type { Settings } from "../../core/domain/district";
import type { Draft, Span } from "./draft";
import { addBlankRow, addSpans, addWide, widthBetween } from "./draft";
import type { SheetWords } from "./words";

/** The issuing unit takes a little less than half of the page, the national name a little more (NĐ 30/2020, Phụ lục I). */
const unitShare = 0.45;
const linesForSignature = 4;
/** A gap and two lines of what is signed: a signature must not stand on a page alone. */
const rowsAboveSignature = 3;

/**
 * The head of an administrative document: units at the left, national name or party header at the right, place and date, then the title. A document of its
 * own has its number beside the date.
 */
export function addLetterhead(draft: Draft, settings: Settings, words: SheetWords, year: number, numberLine = ""): void {
  const { lines, mark, rule } = words.letterhead[settings.headerPreset];
  const units = letterheadUnits(settings);
  const left = [
    ...units.map((unit, index) => ({ text: unit, bold: index === units.length - 1 })),
    ...(units.length > 0 ? [{ text: mark, bold: false }] : []),
  ];
  const right = [...lines.map((text) => ({ text, bold: true })), { text: rule, bold: false }];
  const bothSides = sides(draft);
  for (let row = 0; row < Math.max(left.length, right.length); row += 1) addSides(draft, bothSides, left[row], right[row]);
  const [leftSide, rightSide] = bothSides;
  addSpans(draft, [
    ...(numberLine === "" ? [] : [{ ...leftSide, content: numberLine, style: "letterhead" as const }]),
    { ...rightSide, content: words.placeAndDate(settings.placeName, year), style: "placeAndDate" },
  ]);
  addBlankRow(draft);
}

/** The title of the sheet over all columns, and lines in italics under it. */
export function addTitle(draft: Draft, title: string, subtitles: readonly string[]): void {
  addWide(draft, title, "title");
  for (const subtitle of subtitles) addWide(draft, subtitle, "subtitle");
  addBlankRow(draft);
}

/**
 * The signature block at the lower right: role (several lines parted by `;`), room to sign, name. All in one cell, because a page never breaks inside a row:
 * a name alone on the last page would sign nothing. A document of its own names at the left who receives it.
 */
export function addSignature(draft: Draft, settings: Settings, words: SheetWords, recipients = ""): void {
  const [left, right] = sides(draft);
  addBlankRow(draft);
  const roles = signerRoles(settings);
  const room = Array.from({ length: linesForSignature }, () => "");
  const lines = [...(roles.length > 0 ? roles : [words.signHere]), ...room, settings.signer.trim()];
  const row = addSpans(draft, [
    ...(recipients === "" ? [] : [{ ...left, content: recipients, style: "recipients" as const }]),
    { ...right, content: lines.join("\n"), style: "signature" },
  ]);
  draft.groups.push({ first: Math.max(0, row - rowsAboveSignature), last: row });
}

/** The units over the document's number, the issuing one last. */
export function letterheadUnits({ parentUnit, unitName }: Settings): readonly string[] {
  return [parentUnit, unitName].filter((unit) => unit.trim() !== "").map((unit) => unit.toUpperCase());
}

/** The lines over a signature: a role may take several, parted by `;`. */
export function signerRoles({ signerRole }: Settings): readonly string[] {
  return signerRole
    .split(/[;\n]/u)
    .map((role) => role.trim().toUpperCase())
    .filter((role) => role !== "");
}

type Line = { readonly text: string; readonly bold: boolean } | undefined;

function addSides(draft: Draft, [leftSide, rightSide]: readonly [Side, Side], left: Line, right: Line): void {
  const spans: Span[] = [];
  if (left) spans.push({ ...leftSide, content: left.text, style: left.bold ? "letterheadBold" : "letterhead" });
  if (right) spans.push({ ...rightSide, content: right.text, style: right.bold ? "letterheadBold" : "letterhead" });
  addSpans(draft, spans);
}

type Side = Pick<Span, "first" | "last">;

/** Parts the columns where the unit's share of the width ends; each side has one column at least. */
function sides(draft: Draft): readonly [Side, Side] {
  const last = draft.widths.length - 1;
  const aim = widthBetween(draft, 0, last) * unitShare;
  let split = 0;
  const missBy = (column: number): number => Math.abs(widthBetween(draft, 0, column) - aim);
  while (split + 1 < last && missBy(split + 1) < missBy(split)) split += 1;
  return [
    { first: 0, last: split },
    { first: split + 1, last },
  ];
}
