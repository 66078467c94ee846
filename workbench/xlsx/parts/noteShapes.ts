import type { Note } from "../../model/types";

/**
 * The boxes in which notes are shown: VML, which is not always well-formed XML in old files, so it is changed as text
 * (ECMA-376 part 4, 19.4 "VML - SpreadsheetML drawing").
 */
export const emptyNoteDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  "</xml>";

const shape = /<v:shape\s[^]*?<\/v:shape>/g;

export function withoutNoteShape(drawing: string, place: Pick<Note, "row" | "column">): string {
  const isHere = (text: string): boolean =>
    text.includes('ObjectType="Note"') &&
    new RegExp(`<x:Row>\\s*${place.row}\\s*</x:Row>`).test(text) &&
    new RegExp(`<x:Column>\\s*${place.column}\\s*</x:Column>`).test(text);
  return drawing.replace(shape, (text) => (isHere(text) ? "" : text));
}

/** Right of its cell, hidden until pointed at, as Excel places a new note. */
export function withNoteShape(drawing: string, note: Note): string {
  const end = drawing.lastIndexOf("</xml>");
  const number = nextShapeNumber(drawing);
  const lines = Math.min(20, Math.max(4, Math.ceil(note.text.length / 24) + note.text.split("\n").length - 1));
  const anchor = [note.column + 1, 15, Math.max(0, note.row - 1), 2, note.column + 3, 31, Math.max(0, note.row - 1) + lines, 1].join(", ");
  const text =
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:144px;height:${lines * 20}px;z-index:${number - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`;
  return end < 0 ? drawing : drawing.slice(0, end) + text + drawing.slice(end);
}

function nextShapeNumber(drawing: string): number {
  const numbers = Array.from(drawing.matchAll(/_x0000_s(\d+)/g), ([, digits]) => Number(digits));
  return Math.max(1024, ...numbers) + 1;
}
