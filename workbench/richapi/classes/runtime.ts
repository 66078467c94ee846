import { asBoolean } from "../arguments";
import type { HostClass } from "../hostClass";
import type { WorkbookRef } from "../refs";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeClass: HostClass<WorkbookRef> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      since: 8,
      get: (_ref, host) => host.events.enabled,
      set(_ref, value, host) {
        host.events.enabled = asBoolean(value, "enableEvents");
      },
    },
  },
  objects: {},
  methods: {},
};
