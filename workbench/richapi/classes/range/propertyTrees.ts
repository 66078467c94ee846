import { isRecord } from "../../arguments";
import type { HostContext } from "../../context";
import { HostError, apiNotFound } from "../../errors";
import type { HostObject } from "../../hostClass";
import { memberName } from "../../hostClass";
import { checkVersion, objectProperty, setProperty } from "../../objectPaths";

/** An object literal of properties, nested as the API's objects are: `{format: {font: {bold: true}}}`. */
export type PropertyTree = Readonly<Record<string, unknown>>;

const child = (object: HostObject, name: string, host: HostContext): HostObject => {
  const found = objectProperty(object, name, host);
  if (found === null) throw new HostError("NotImplemented", `${object.hostClass.name}.${name} among the properties of cells`);
  return found;
};

/** A cell's borders go by these names here, and by those of RangeBorder elsewhere. */
const cellBorders = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const isBorderName = (name: string): name is keyof typeof cellBorders => Object.hasOwn(cellBorders, name);

const border = (borders: HostObject, name: string, host: HostContext): HostObject => {
  const found = isBorderName(name) ? borders.hostClass.collection?.item(borders.ref, cellBorders[name], host) : null;
  if (!found) throw apiNotFound("CellBorderCollection", name);
  return found;
};

/** Reads what the options ask for, under the names they use. */
export const readProperties = (object: HostObject, options: PropertyTree, host: HostContext): Record<string, unknown> => {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (isRecord(wanted)) {
      const inner = child(object, name, host);
      answer[name] = inner.hostClass.collection
        ? Object.fromEntries(Object.keys(cellBorders).map((side) => [side, readProperties(border(inner, side, host), wanted, host)]))
        : readProperties(inner, wanted, host);
    } else if (wanted === true) {
      const own = memberName(object.hostClass.properties, name);
      const property = own === undefined ? undefined : object.hostClass.properties[own];
      if (!property) throw apiNotFound(object.hostClass.name, name);
      checkVersion(host, object.hostClass.name, name, property.since);
      answer[name] = property.get(object.ref, host);
    }
  }
  return answer;
};

/** Sets what the literal gives; what it leaves out stays. */
export const writeProperties = (object: HostObject, given: PropertyTree, host: HostContext): void => {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (isRecord(value)) writeProperties(object.hostClass.collection ? border(object, name, host) : child(object, name, host), value, host);
    else setProperty(object, memberName(object.hostClass.properties, name) ?? name, value, host);
  }
};
