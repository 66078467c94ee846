import type { HostContext } from "./context";
import { apiNotFound } from "./errors";
import type { HostClass, HostObject } from "./hostClass";
import { memberName } from "./hostClass";
import { checkVersion } from "./objectPaths";
import type { QueryInfo } from "./protocol";

/** What of an object is to be loaded: a tree of property names. Without names, all scalar properties. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, names: new Map() });

const addPath = (selection: Selection, path: string): void => {
  let at = selection;
  for (const part of path.split(/[/.]/)) {
    if (part === "*" || part === "$all") {
      at.all = true;
      return;
    }
    if (part === "" || part.toLowerCase() === "items") continue;
    const next = at.names.get(part.toLowerCase()) ?? emptySelection();
    at.names.set(part.toLowerCase(), next);
    at = next;
  }
};

const selectionOf = (info: QueryInfo | undefined): Selection => {
  const selection = emptySelection();
  for (const path of info?.Select ?? []) addPath(selection, path);
  if (selection.names.size === 0) selection.all = true;
  for (const path of info?.Expand ?? []) addPath(selection, path);
  return selection;
};

type Answer = Record<string, unknown>;

const supported = (host: HostContext, since: number | undefined): boolean => (since ?? 1) <= host.apiMinor;

const loadAll = (object: HostObject, host: HostContext, answer: Answer): void => {
  for (const [name, property] of Object.entries(object.hostClass.properties)) {
    if (supported(host, property.since)) answer[name] = property.get(object.ref, host);
  }
};

/** Loads one named member into the answer; false where the class has no such member. */
const loadNamed = (object: HostObject, wanted: string, below: Selection, host: HostContext, answer: Answer): boolean => {
  const { hostClass, ref } = object;
  const scalarName = memberName(hostClass.properties, wanted);
  const scalar = scalarName === undefined ? undefined : hostClass.properties[scalarName];
  if (scalar && scalarName !== undefined) {
    checkVersion(host, hostClass.name, scalarName, scalar.since);
    answer[scalarName] = scalar.get(ref, host);
    return true;
  }
  const objectName = memberName(hostClass.objects, wanted);
  const property = objectName === undefined ? undefined : hostClass.objects[objectName];
  if (!property || objectName === undefined) return false;
  checkVersion(host, hostClass.name, objectName, property.since);
  const child = property.get(ref, host);
  answer[objectName] = child === null ? { _IsNull: true } : load(child, below, host);
  return true;
};

const identityOf = (object: HostObject, host: HostContext): Answer => ({ ...object.hostClass.identity?.(object.ref, host) });

const loadObject = (object: HostObject, selection: Selection, host: HostContext): Answer => {
  const answer = identityOf(object, host);
  if (selection.all || selection.names.size === 0) loadAll(object, host, answer);
  for (const [name, below] of selection.names) {
    if (!loadNamed(object, name, below, host, answer)) throw apiNotFound(object.hostClass.name, name);
  }
  return answer;
};

const belongsToCollection = (hostClass: HostClass<unknown>, name: string): boolean => memberName(hostClass.properties, name) !== undefined;

const loadCollection = (object: HostObject, selection: Selection, host: HostContext, top?: number, skip = 0): Answer => {
  const { hostClass, ref } = object;
  const answer: Answer = {};
  const ofItems: Selection = { all: selection.all, names: new Map() };
  for (const [name, below] of selection.names) {
    if (belongsToCollection(hostClass, name)) loadNamed(object, name, below, host, answer);
    else ofItems.names.set(name, below);
  }
  if (selection.all) loadAll(object, host, answer);
  if (ofItems.all || ofItems.names.size > 0 || selection.names.size === 0) {
    const items = hostClass.collection?.items(ref, host) ?? [];
    answer["_Items"] = items.slice(skip, top === undefined ? undefined : skip + top).map((item) => loadObject(item, ofItems, host));
  }
  return answer;
};

const load = (object: HostObject, selection: Selection, host: HostContext): Answer =>
  object.hostClass.collection ? loadCollection(object, selection, host) : loadObject(object, selection, host);

/** Answers a load: Pascal-case keys, a collection's items under `_Items`, null for a null object. */
export const runQuery = (object: HostObject | null, info: QueryInfo | undefined, host: HostContext): Answer | null => {
  if (object === null) return null;
  const selection = selectionOf(info);
  return object.hostClass.collection ? loadCollection(object, selection, host, info?.Top, info?.Skip) : loadObject(object, selection, host);
};
