import { childOf, childrenOf, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/element";

/** The palette of old Excel, indexes 0-63 (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's text and ground. */
const base = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const rest =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const palette = `${base} ${base} ${rest} 000000 FFFFFF`.split(" ");

/** Theme order in the file is dark 1, light 1, dark 2, light 2, …; in cells 0 and 1, 2 and 3 are swapped (light first). */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Turns a colour element (`rgb`, `theme` with `tint`, `indexed`) into `#RRGGBB`; null for automatic. */
export type ColorReader = (node: XmlElement | undefined) => string | null;

export function colorReader(theme: XmlElement | undefined, styles: XmlElement | undefined): ColorReader {
  const scheme = childOf(theme, "themeElements", "clrScheme");
  const themed = themeOrder.map((name, index) => themeColor(childOf(scheme, name)) ?? officeTheme[index] ?? "000000");
  const own = childrenOf(childOf(styles, "colors", "indexedColors"), "rgbColor").map((node) =>
    (node.attributes.get("rgb") ?? "").slice(-6),
  );
  return (node) => {
    const rgb = node?.attributes.get("rgb");
    const index = numberOf(node, "theme");
    const indexed = numberOf(node, "indexed");
    const plain =
      rgb !== undefined
        ? rgb.slice(-6)
        : index !== undefined
          ? themed[index]
          : indexed !== undefined
            ? (own[indexed] ?? palette[indexed])
            : undefined;
    if (plain === undefined || !/^[0-9a-fA-F]{6}$/.test(plain)) return null;
    return `#${tinted(plain.toUpperCase(), numberOf(node, "tint") ?? 0)}`;
  };
}

function themeColor(slot: XmlElement | undefined): string | undefined {
  const color = childrenOf(slot)[0];
  // A system colour's `val` is a name ("window"); what it looked like stands in `lastClr`.
  return color?.attributes.get("lastClr") ?? color?.attributes.get("val");
}

/** ECMA-376 part 1, 18.8.19: the tint moves the lightness (HLS) toward white or black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const top = Math.max(...channels);
  const bottom = Math.min(...channels);
  const lightness = (top + bottom) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(moved) / spread(lightness);
  return channels.map((channel) => toHex(moved + (channel - lightness) * scale)).join("");
}

function toHex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}
