import type { ProtectionPermission, Sheet, SheetProtection } from "../../model/types";
import type { ColorReader } from "../styles/colors";
import { booleanOf, childOf, element, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { sheetOrder } from "./sheetXml";

const propertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Attributes of `sheetProtection` by what they forbid; the model's names but for these two. */
const attributeOf = (permission: ProtectionPermission): string =>
  permission === "editObjects" ? "objects" : permission === "editScenarios" ? "scenarios" : permission;

const permissionNames: readonly ProtectionPermission[] = [
  ...(["autoFilter", "deleteColumns", "deleteRows", "editObjects", "editScenarios", "formatCells", "formatColumns"] as const),
  ...(["formatRows", "insertColumns", "insertHyperlinks", "insertRows", "pivotTables", "sort"] as const),
];

/** ECMA-376 part 1, 18.3.1.85: objects and scenarios are free unless forbidden, all else is forbidden unless freed. */
const isForbiddenByDefault = (permission: ProtectionPermission): boolean => permission !== "editObjects" && permission !== "editScenarios";

/** The tab's colour and the sheet's protection. */
export function readProperties(sheet: Sheet, frame: XmlElement, color: ColorReader): void {
  sheet.tabColor = color(childOf(frame, "sheetPr", "tabColor"));
  const protection = childOf(frame, "sheetProtection");
  const hasPassword = protection?.attributes.has("password") === true || protection?.attributes.has("hashValue") === true;
  const allowed = permissionNames.filter((name) => !booleanOf(protection, attributeOf(name), isForbiddenByDefault(name)));
  const enabled = booleanOf(protection, "sheet");
  sheet.protection = { enabled, password: hasPassword, ...(enabled && allowed.length > 0 && { allowed }) };
}

export function writeTabColor(frame: XmlElement, color: string | null): void {
  placeChild(propertiesOf(frame), "tabColor", color === null ? null : element("tabColor", { rgb: `FF${color.slice(1)}` }), propertyOrder);
}

export function writeFitToPage(frame: XmlElement, fit: boolean): void {
  const properties = propertiesOf(frame);
  const setup = childOf(properties, "pageSetUpPr") ?? element("pageSetUpPr");
  setAttribute(setup, "fitToPage", fit ? true : null);
  placeChild(properties, "pageSetUpPr", setup.attributes.size === 0 ? null : setup, propertyOrder);
}

/** A password is a hash of a text the model does not hold: only one that the file already has can stay. */
export function writeProtection(frame: XmlElement, { enabled, allowed = [] }: SheetProtection): void {
  const node = childOf(frame, "sheetProtection") ?? element("sheetProtection");
  setAttribute(node, "sheet", enabled ? true : null);
  for (const name of permissionNames) {
    const isForbidden = !allowed.includes(name);
    if (booleanOf(node, attributeOf(name), isForbiddenByDefault(name)) === isForbidden) continue;
    setAttribute(node, attributeOf(name), isForbidden);
  }
  placeChild(frame, "sheetProtection", enabled ? node : null, sheetOrder);
}

function propertiesOf(frame: XmlElement): XmlElement {
  const found = childOf(frame, "sheetPr");
  if (found) return found;
  const properties = element("sheetPr");
  placeChild(frame, "sheetPr", properties, sheetOrder);
  return properties;
}
