import { XlsxRefusal } from "../fault";
import { childrenOf, element } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { writeXml, xmlDeclaration } from "../xml/writeXml";
import { decodePart, encodePart, plainXml } from "./encoding";
import { relationsPartOf, relativeTarget, resolveTarget } from "./partNames";

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `table`. The namespace differs between strict and transitional files. */
  readonly type: string;
  /** A part name, or for external targets the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

const relationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

const documentTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const typesPart = "[Content_Types].xml";

/** An Office Open XML package (ECMA-376 part 2): parts by name, relationships between them, content types. */
export class OpcPackage {
  private readonly files: Map<string, Uint8Array>;
  /** Lower-case name → name as it stands: part names are equal in any case. */
  private readonly spelling = new Map<string, string>();
  private readonly trees = new Map<string, XmlElement>();
  private readonly changed = new Set<string>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.files = new Map(files);
    for (const name of files.keys()) this.spelling.set(name.toLowerCase(), name);
  }

  has(part: string): boolean {
    return this.spelling.has(part.toLowerCase());
  }

  /** A part's text as it stands. */
  rawText(part: string): string {
    const bytes = this.files.get(this.spelled(part));
    if (bytes === undefined) throw new XlsxRefusal("damaged", part);
    return decodePart(bytes, part);
  }

  /** A part's text in the one spelling of `plainXml`. */
  text(part: string): string {
    return plainXml(this.rawText(part));
  }

  /** A part's tree, the same on each call; after changing it call `touch`. */
  tree(part: string): XmlElement {
    const name = this.spelled(part);
    const tree = this.trees.get(name) ?? parseXml(this.text(name), name);
    this.trees.set(name, tree);
    return tree;
  }

  touch(part: string): void {
    this.changed.add(this.spelled(part));
  }

  /** Adds or replaces a part that is text. */
  setText(part: string, text: string, contentType?: string): void {
    const name = this.spelled(part);
    this.trees.delete(name);
    this.changed.delete(name);
    this.files.set(name, encodePart(text));
    this.spelling.set(name.toLowerCase(), name);
    if (contentType !== undefined) this.setContentType(name, contentType);
  }

  /** Adds or replaces a part that is a tree. */
  setTree(part: string, tree: XmlElement, contentType?: string): void {
    this.setText(part, "", contentType);
    this.trees.set(this.spelled(part), tree);
    this.touch(part);
  }

  /** Takes a part out, with its own relationships and its content type; those that point to it are the caller's. */
  remove(part: string): void {
    const name = this.spelled(part);
    for (const gone of [name, this.spelled(relationsPartOf(name))]) {
      this.files.delete(gone);
      this.trees.delete(gone);
      this.changed.delete(gone);
      this.spelling.delete(gone.toLowerCase());
    }
    const types = this.tree(typesPart);
    types.children = types.children.filter(
      (node) => typeof node === "string" || node.attributes.get("PartName")?.toLowerCase() !== `/${name}`.toLowerCase(),
    );
    this.touch(typesPart);
  }

  /** A name that no part has yet: `freeName("xl/tables/table", ".xml")`. */
  freeName(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  relations(source: string): Relation[] {
    const part = relationsPartOf(source);
    if (!this.has(part)) return [];
    return childrenOf(this.tree(part), "Relationship").map((node) => {
      const external = node.attributes.get("TargetMode") === "External";
      const target = node.attributes.get("Target") ?? "";
      const type = node.attributes.get("Type") ?? "";
      const id = node.attributes.get("Id") ?? "";
      return { id, type: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolveTarget(source, target), external };
    });
  }

  /** The part that a relationship of this type leads to, if it exists. */
  related(source: string, type: string): string | undefined {
    return this.relations(source).find((relation) => relation.type === type && !relation.external && this.has(relation.target))?.target;
  }

  /** Adds a relationship and gives its id. `type` is a last word of the document namespace or a full address. */
  relate(source: string, type: string, target: string): string {
    const part = relationsPartOf(source);
    if (!this.has(part)) this.setTree(part, element("Relationships", { xmlns: relationNamespace }));
    const tree = this.tree(part);
    const taken = new Set(this.relations(source).map((relation) => relation.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const fullType = type.includes("/") ? type : documentTypes + type;
    tree.children.push(element("Relationship", { Id: `rId${number}`, Type: fullType, Target: relativeTarget(source, target) }));
    this.touch(part);
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const part = relationsPartOf(source);
    const tree = this.tree(part);
    tree.children = tree.children.filter((node) => typeof node === "string" || node.attributes.get("Id") !== id);
    this.touch(part);
  }

  /** All parts that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const pending = [""];
    for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
      for (const { target, external } of this.relations(source)) {
        const part = this.spelled(target);
        if (external || found.has(part) || !this.files.has(part)) continue;
        found.add(part);
        pending.push(part);
      }
    }
    return found;
  }

  contentType(part: string): string | undefined {
    const types = this.tree(typesPart);
    const override = childrenOf(types, "Override").find(
      (node) => node.attributes.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const byEnding = childrenOf(types, "Default").find((node) => node.attributes.get("Extension")?.toLowerCase() === ending);
    return (override ?? byEnding)?.attributes.get("ContentType");
  }

  setContentType(part: string, contentType: string): void {
    if (this.contentType(part) === contentType) return;
    const types = this.tree(typesPart);
    const old = childrenOf(types, "Override").find((node) => node.attributes.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase());
    if (old) old.attributes.set("ContentType", contentType);
    else types.children.push(element("Override", { PartName: `/${part}`, ContentType: contentType }));
    this.touch(typesPart);
  }

  setDefaultType(ending: string, contentType: string): void {
    const types = this.tree(typesPart);
    if (childrenOf(types, "Default").some((node) => node.attributes.get("Extension")?.toLowerCase() === ending)) return;
    types.children.unshift(element("Default", { Extension: ending, ContentType: contentType }));
    this.touch(typesPart);
  }

  /** All files, changed trees written out, in a fixed order: the old ones first, as they stood. What says the same as before keeps its bytes. */
  entries(): Map<string, Uint8Array> {
    for (const name of this.changed) {
      const text = writeXml(this.tree(name));
      const old = this.files.get(name);
      const isSame = old !== undefined && old.length > 0 && writeXml(parseXml(this.text(name), name)) === text;
      if (!isSame) this.files.set(name, encodePart(xmlDeclaration + text));
    }
    this.changed.clear();
    return this.files;
  }

  private spelled(part: string): string {
    return this.spelling.get(part.toLowerCase()) ?? part;
  }
}
