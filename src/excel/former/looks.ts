/** What is asked of a cell so that its looks can be put back. */
export const lookOptions: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

type Borders = Excel.CellBorderCollection;

const sides = ["top", "bottom", "left", "right"] as const;

/** Only edges that are drawn: giving an undrawn one its colour would draw it. */
function drawnBorders(borders: Borders | undefined): Borders {
  const drawn: Borders = {};
  for (const side of sides) {
    const edge = borders?.[side];
    if (edge?.style !== undefined && edge.style !== "None") drawn[side] = edge;
  }
  return drawn;
}

/** Looks as read, in the shape in which they are set; over cells that have the plain look. An unfilled cell says white when asked. */
export function settableLook(look: Excel.CellProperties): Excel.SettableCellProperties {
  const read = look.format ?? {};
  const format: Excel.CellPropertiesFormat = { borders: drawnBorders(read.borders) };
  const { fill } = read;
  if (fill?.color !== undefined && fill.color !== "" && fill.pattern !== "None") format.fill = { color: fill.color };
  if (read.font) format.font = read.font;
  if (read.horizontalAlignment) format.horizontalAlignment = read.horizontalAlignment;
  if (read.verticalAlignment) format.verticalAlignment = read.verticalAlignment;
  if (read.wrapText !== undefined) format.wrapText = read.wrapText;
  return { format };
}
