import { safeText } from "./text";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => safeText(text).replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);

/** The part of a package that says who made it when. The library would write the time of day; the same report must have the same bytes. */
export function coreProperties(title: string, author: string, year: number): string {
  const time = `${year}-12-31T00:00:00Z`;
  const stamp = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>${stamp("created")}${stamp("modified")}`,
    "</cp:coreProperties>",
  ].join("");
}
