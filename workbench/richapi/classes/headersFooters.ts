import type { HeaderFooter } from "../../model/types";
import { asOneOf, asText } from "../arguments";
import type { HostClass, ScalarProperty } from "../hostClass";
import type { HeaderFooterRef, SheetRef } from "../refs";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
const modelState = {
  Default: "default",
  FirstAndDefault: "firstAndDefault",
  OddAndEven: "oddAndEven",
  FirstOddAndEven: "firstOddAndEven",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroupClass: HostClass<SheetRef> = {
  name: "HeaderFooterGroup",
  properties: {
    State: {
      since: 9,
      get: ({ sheetId }, host) => states.find((state) => modelState[state] === host.sheet(sheetId).page.headerFooter.state) ?? "Default",
      set({ sheetId }, value, host) {
        host.sheet(sheetId).page.headerFooter.state = modelState[asOneOf(value, states, "state")];
        host.changes.note({ kind: "layout", sheetId });
      },
    },
  },
  objects: {
    DefaultForAllPages: { since: 9, get: ({ sheetId }, host) => host.object("HeaderFooter", { sheetId, pages: "default" }) },
    FirstPage: { since: 9, get: ({ sheetId }, host) => host.object("HeaderFooter", { sheetId, pages: "first" }) },
  },
  methods: {},
};

const textProperty = (part: keyof HeaderFooter["default"]): ScalarProperty<HeaderFooterRef> => ({
  since: 9,
  get: ({ sheetId, pages }, host) => host.sheet(sheetId).page.headerFooter[pages][part],
  set({ sheetId, pages }, value, host) {
    host.sheet(sheetId).page.headerFooter[pages][part] = asText(value, part);
    host.changes.note({ kind: "layout", sheetId });
  },
});

/** Texts with Excel's own codes, `&P` for the page number. https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooterClass: HostClass<HeaderFooterRef> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: textProperty("left"),
    CenterHeader: textProperty("center"),
    RightHeader: textProperty("right"),
    LeftFooter: textProperty("leftFooter"),
    CenterFooter: textProperty("centerFooter"),
    RightFooter: textProperty("rightFooter"),
  },
  objects: {},
  methods: {},
};
