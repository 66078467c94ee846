import { asOneOf } from "../arguments";
import type { HostClass } from "../hostClass";
import type { WorkbookRef } from "../refs";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationClass: HostClass<WorkbookRef> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_ref, host) => host.application.calculationMode,
      set(_ref, value, host) {
        host.application.calculationMode = asOneOf(value, modes, "calculationMode");
      },
    },
    /** Calculation never runs between round trips. */
    CalculationState: { since: 9, get: () => "Done" },
    DecimalSeparator: { since: 11, get: (_ref, host) => (host.locale === "vi-VN" ? "," : ".") },
    ThousandsSeparator: { since: 11, get: (_ref, host) => (host.locale === "vi-VN" ? "." : ",") },
    UseSystemSeparators: { since: 11, get: () => true },
  },
  objects: {},
  methods: {
    Calculate: {
      call(_ref, args, host) {
        asOneOf(args.raw(0), ["Recalculate", "Full", "FullRebuild"], "calculationType");
        host.application.calculationRequested = true;
        host.changes.valuesDirty = true;
      },
    },
    SuspendApiCalculationUntilNextSync: {
      since: 6,
      call(_ref, _args, host) {
        host.application.calculationSuspended = true;
      },
    },
    /** Nothing is drawn before a request is done. */
    SuspendScreenUpdatingUntilNextSync: { since: 9, call: () => undefined },
  },
};
