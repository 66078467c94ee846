import { Arguments, isRecord } from "./arguments";
import type { HostContext } from "./context";
import { HostError, apiNotFound, itemNotFound } from "./errors";
import type { HostObject } from "./hostClass";
import { isHostObject, memberName } from "./hostClass";
import { theWorkbook } from "./refs";
import type { ArgumentInfo, ObjectPath } from "./protocol";

/** @throws HostError ApiNotFound where the member is newer than the host is set to. */
export const checkVersion = (host: HostContext, className: string, name: string, since: number | undefined): void => {
  if ((since ?? 1) > host.apiMinor)
    throw apiNotFound(className, name, `${className}.${name} needs ExcelApi 1.${since ?? 1}, the host is set to 1.${host.apiMinor}`);
};

/** Finds the objects of one request by their paths; each path is walked once, so that `add` adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly paths: { readonly [id: string]: ObjectPath },
    private readonly host: HostContext,
  ) {}

  /** The object, or null for a null object. */
  find(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.walk(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** The method a path of type 3 calls, where it is one. */
  methodOf(id: number): { readonly readsValues?: true } | undefined {
    const path = this.paths[String(id)];
    if (path?.ObjectPathType !== 3 || this.found.has(id)) return undefined;
    return this.find(path.ParentObjectPathId ?? 0)?.hostClass.methods[path.Name];
  }

  keep(id: number): void {
    const object = this.find(id);
    if (object === null) return;
    if (object.hostClass.keepable !== true) throw apiNotFound(object.hostClass.name, "_KeepReference");
    if (!this.keptIds.has(id))
      this.keptIds.set(id, this.host.references.keep(object.ref as Parameters<HostContext["references"]["keep"]>[0]));
  }

  keptId(id: number): string | undefined {
    return this.keptIds.get(id);
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds;
    return new Arguments((info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index])));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.find(reference);
    if (isRecord(value)) return this.objectsWithin(value);
    if (!Array.isArray(value) || !Array.isArray(reference)) return value;
    return value.map((item: unknown, index) => this.argument(item, reference[index]));
  }

  /** Objects inside an object literal arrive as `{_ObjectPathId}`. */
  private objectsWithin(value: Readonly<Record<string, unknown>>): unknown {
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.find(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isRecord(inner) ? this.objectsWithin(inner) : inner]));
  }

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `path ${id}`);
    return path;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.host.object("Workbook", theWorkbook);
      case 3:
        return this.viaMethod(path);
      case 4:
        return this.viaProperty(path);
      case 5:
        return this.viaIndexer(path);
      case 6:
        return this.viaReference(path.Name);
      case 7:
        return null;
      default:
        throw apiNotFound(path.Name, "new");
    }
  }

  private parent(path: ObjectPath): HostObject | null {
    return this.find(path.ParentObjectPathId ?? 0);
  }

  private viaMethod(path: ObjectPath): HostObject | null {
    const parent = this.parent(path);
    if (parent === null) return null;
    const result = callMethod(parent, path.Name, this.arguments(path.ArgumentInfo), this.host);
    if (result === null || isHostObject(result)) return result;
    throw apiNotFound(parent.hostClass.name, path.Name);
  }

  private viaProperty(path: ObjectPath): HostObject | null {
    const parent = this.parent(path);
    return parent && objectProperty(parent, path.Name, this.host);
  }

  private viaIndexer(path: ObjectPath): HostObject | null {
    const parent = this.parent(path);
    if (parent === null) return null;
    const { collection, name } = parent.hostClass;
    if (!collection) throw apiNotFound(name, "getItem");
    const key = path.ArgumentInfo?.Arguments?.[0];
    const item = typeof key === "string" || typeof key === "number" ? collection.item(parent.ref, key, this.host) : null;
    if (item === null) throw itemNotFound(`${name}: ${String(key)}`);
    return item;
  }

  private viaReference(id: string): HostObject {
    const ref = this.host.references.find(id);
    if (!ref) throw new HostError("InvalidObjectPath", `reference ${id} is no longer kept`);
    return this.host.object("Range", ref);
  }
}

export const objectProperty = (object: HostObject, name: string, host: HostContext): HostObject | null => {
  const { hostClass } = object;
  const own = memberName(hostClass.objects, name);
  const property = own === undefined ? undefined : hostClass.objects[own];
  if (!property) throw apiNotFound(hostClass.name, name);
  checkVersion(host, hostClass.name, name, property.since);
  return property.get(object.ref, host);
};

export const callMethod = (object: HostObject, name: string, args: Arguments, host: HostContext): unknown => {
  const method = Object.hasOwn(object.hostClass.methods, name) ? object.hostClass.methods[name] : undefined;
  if (!method) throw apiNotFound(object.hostClass.name, name);
  checkVersion(host, object.hostClass.name, name, method.since);
  return method.call(object.ref, args, host);
};

export const setProperty = (object: HostObject, name: string, value: unknown, host: HostContext): void => {
  const property = Object.hasOwn(object.hostClass.properties, name) ? object.hostClass.properties[name] : undefined;
  if (!property?.set) throw apiNotFound(object.hostClass.name, name);
  checkVersion(host, object.hostClass.name, name, property.since);
  property.set(object.ref, value, host);
};
