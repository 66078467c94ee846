import type { Sheet } from "../../model/types";
import type { ColorReader } from "../styles/colors";
import { booleanOf, childOf, element, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { sheetOrder } from "./sheetXml";

const propertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The tab's colour and the sheet's protection. */
export function readProperties(sheet: Sheet, frame: XmlElement, color: ColorReader): void {
  sheet.tabColor = color(childOf(frame, "sheetPr", "tabColor"));
  const protection = childOf(frame, "sheetProtection");
  const hasPassword = protection?.attributes.has("password") === true || protection?.attributes.has("hashValue") === true;
  sheet.protection = { enabled: booleanOf(protection, "sheet"), password: hasPassword };
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

/**
 * Excel's own default when a sheet is protected: objects and scenarios too. A password is a hash of a text the model does not hold: only one that the
 * file already has can stay.
 */
export function writeProtection(frame: XmlElement, enabled: boolean): void {
  const old = childOf(frame, "sheetProtection");
  if (old) setAttribute(old, "sheet", enabled ? true : null);
  const node = old ?? element("sheetProtection", { sheet: true, objects: true, scenarios: true });
  placeChild(frame, "sheetProtection", enabled ? node : null, sheetOrder);
}

function propertiesOf(frame: XmlElement): XmlElement {
  const found = childOf(frame, "sheetPr");
  if (found) return found;
  const properties = element("sheetPr");
  placeChild(frame, "sheetPr", properties, sheetOrder);
  return properties;
}
