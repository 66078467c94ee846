import { accessDenied } from "../errors";
import type { HostClass } from "../hostClass";
import type { WorkbookRef } from "../refs";

/** Guards the sheets' structure. https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtectionClass: HostClass<WorkbookRef> = {
  name: "WorkbookProtection",
  properties: { Protected: { since: 7, get: (_ref, host) => host.workbook.structureProtected } },
  objects: {},
  methods: {
    Protect: {
      since: 7,
      call(_ref, _args, host) {
        if (host.workbook.structureProtected) throw accessDenied("the workbook is protected already");
        host.workbook.structureProtected = true;
      },
    },
    Unprotect: {
      since: 7,
      call(_ref, _args, host) {
        host.workbook.structureProtected = false;
      },
    },
  },
};
