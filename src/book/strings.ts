import { declaration, element, spreadsheetNamespace, textElement } from "./xml";

/** The texts of a workbook, each kept once and named by its place. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  placeOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) => element("si", {}, textElement("t", text)));
    const counts = { xmlns: spreadsheetNamespace, count: this.uses, uniqueCount: items.length };
    return declaration + element("sst", counts, ...items);
  }
}
