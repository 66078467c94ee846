import type { OpcPackage } from "../opc/opcPackage";
import { childrenOf, element, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";

/**
 * Document settings of the add-in. Excel keeps them in a web extension part under the add-in's store id, which a host outside Excel has none
 * of; here they stand in a custom XML part, which Excel keeps and ignores.
 */
const namespace = "urn:kdc:document-settings";
const itemNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const itemType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const itemId = "{4B444300-5345-4000-8000-000000000001}";

export function readSettings(pack: OpcPackage, workbookPart: string): Map<string, unknown> {
  const part = settingsPart(pack, workbookPart);
  if (part === undefined) return new Map();
  return new Map(childrenOf(pack.tree(part), "setting").flatMap((node) => readSetting(node)));
}

function readSetting(node: XmlElement): [string, unknown][] {
  try {
    const value: unknown = JSON.parse(textOf(node));
    return [[node.attributes.get("key") ?? "", value]];
  } catch {
    return [];
  }
}

export function writeSettings(pack: OpcPackage, workbookPart: string, settings: ReadonlyMap<string, unknown>): void {
  const old = settingsPart(pack, workbookPart);
  if (old === undefined && settings.size === 0) return;
  const part = old ?? addSettingsPart(pack, workbookPart);
  const nodes = [...settings].map(([key, value]) => element("setting", { key }, [JSON.stringify(value ?? null)]));
  pack.setTree(part, element("settings", { xmlns: namespace }, nodes));
}

function settingsPart(pack: OpcPackage, workbookPart: string): string | undefined {
  return pack
    .relations(workbookPart)
    .filter((relation) => relation.type === "customXml" && pack.has(relation.target))
    .map((relation) => relation.target)
    .find((part) => pack.text(part).includes(namespace) && pack.tree(part).attributes.get("xmlns") === namespace);
}

function addSettingsPart(pack: OpcPackage, workbookPart: string): string {
  const part = pack.freeName("customXml/item", ".xml");
  const properties = pack.freeName("customXml/itemProps", ".xml");
  pack.setTree(part, element("settings"));
  pack.setTree(
    properties,
    element("ds:datastoreItem", { "xmlns:ds": itemNamespace, "ds:itemID": itemId }, [
      element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": namespace })]),
    ]),
    itemType,
  );
  pack.relate(workbookPart, "customXml", part);
  pack.relate(part, "customXmlProps", properties);
  return part;
}
