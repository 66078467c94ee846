import type { HeaderFooter } from "../../model/types";
import { booleanOf, childOf, element, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";

type Sections = HeaderFooter["default"];

export function readHeaderFooter(node: XmlElement | undefined): HeaderFooter {
  const isFirst = booleanOf(node, "differentFirst");
  const isOddEven = booleanOf(node, "differentOddEven");
  return {
    state: isFirst ? (isOddEven ? "firstOddAndEven" : "firstAndDefault") : isOddEven ? "oddAndEven" : "default",
    default: sections(textOf(childOf(node, "oddHeader")), textOf(childOf(node, "oddFooter"))),
    first: sections(textOf(childOf(node, "firstHeader")), textOf(childOf(node, "firstFooter"))),
  };
}

/** null where there is nothing to say. Even pages, which the model does not hold, stay as they are in `old`. */
export function writeHeaderFooter(value: HeaderFooter, old: XmlElement | undefined): XmlElement | null {
  const text = (name: string, content: string): XmlElement[] => (content === "" ? [] : [element(name, {}, [content])]);
  const kept = (name: string): XmlElement[] => [childOf(old, name)].flatMap((node) => node ?? []);
  const children = [
    ...text("oddHeader", joined(value.default.left, value.default.center, value.default.right)),
    ...text("oddFooter", joined(value.default.leftFooter, value.default.centerFooter, value.default.rightFooter)),
    ...kept("evenHeader"),
    ...kept("evenFooter"),
    ...text("firstHeader", joined(value.first.left, value.first.center, value.first.right)),
    ...text("firstFooter", joined(value.first.leftFooter, value.first.centerFooter, value.first.rightFooter)),
  ];
  if (children.length === 0 && value.state === "default") return null;
  const node = old === undefined ? element("headerFooter") : { ...old, attributes: new Map(old.attributes), children: [] };
  for (const [name, states] of [
    ["differentOddEven", ["oddAndEven", "firstOddAndEven"]],
    ["differentFirst", ["firstAndDefault", "firstOddAndEven"]],
  ] as const) {
    if (states.some((state) => state === value.state)) node.attributes.set(name, "1");
    else node.attributes.delete(name);
  }
  node.children = children;
  return node;
}

function sections(header: string, footer: string): Sections {
  const [left, center, right] = split(header);
  const [leftFooter, centerFooter, rightFooter] = split(footer);
  return { left, center, right, leftFooter, centerFooter, rightFooter };
}

/** `&Lab&Ccd&Ref` → three texts; what stands before the first of them is centred (ECMA-376 part 1, 18.3.1.46). `&&` is a literal ampersand. */
function split(text: string): [string, string, string] {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") current = piece === "&L" ? "L" : piece === "&C" ? "C" : "R";
    else parts[current] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

function joined(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
