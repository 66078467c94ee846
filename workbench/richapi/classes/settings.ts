import { itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import type { HostContext } from "../context";
import type { KeyRef, WorkbookRef } from "../refs";

const settingOf = (key: string, host: HostContext): HostObject | null =>
  host.workbook.settings.has(key) ? host.object("Setting", { key }) : null;

/** Kept with the document. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollectionClass: HostClass<WorkbookRef> = {
  name: "SettingCollection",
  properties: {},
  objects: {},
  methods: {
    Add: {
      since: 4,
      call(_ref, args, host) {
        const key = args.text(0, "key");
        host.workbook.settings.set(key, args.raw(1));
        return host.object("Setting", { key });
      },
    },
    GetCount: { since: 4, call: (_ref, _args, host) => host.workbook.settings.size },
    GetItemOrNullObject: { since: 4, call: (_ref, args, host) => settingOf(args.text(0, "key"), host) },
  },
  collection: {
    items: (_ref, host) => [...host.workbook.settings.keys()].map((key) => host.object("Setting", { key })),
    item: (_ref, key, host) => settingOf(String(key), host),
  },
};

const stored = ({ key }: KeyRef, host: HostContext): unknown => {
  if (!host.workbook.settings.has(key)) throw itemNotFound(`setting ${key}`);
  return host.workbook.settings.get(key);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const settingClass: HostClass<KeyRef> = {
  name: "Setting",
  properties: {
    Key: { since: 4, get: ({ key }) => key },
    Value: {
      since: 4,
      get: stored,
      set(ref, value, host) {
        stored(ref, host);
        host.workbook.settings.set(ref.key, value);
      },
    },
  },
  objects: {},
  methods: {
    Delete: {
      since: 4,
      call(ref, _args, host) {
        stored(ref, host);
        host.workbook.settings.delete(ref.key);
      },
    },
  },
  identity: ({ key }) => ({ _Id: key }),
};
