import { parseRect, parseSheetAddress } from "../../model/address";
import { maxColumns } from "../../model/rect";
import type { PageSetup, Rect } from "../../model/types";
import { asBoolean, asNumber, asOneOf, isMissing, isRecord } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument } from "../errors";
import type { HostClass, HostObject, ScalarProperty } from "../hostClass";
import type { SheetRef } from "../refs";

const pageOf = ({ sheetId }: SheetRef, host: HostContext): PageSetup => host.sheet(sheetId).page;

const pageProperty = <T>(read: (page: PageSetup) => T, write: (page: PageSetup, value: unknown) => void): ScalarProperty<SheetRef> => ({
  since: 9,
  get: (ref, host) => read(pageOf(ref, host)),
  set(ref, value, host) {
    write(pageOf(ref, host), value);
    host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  },
});

type Margin = keyof PageSetup["margins"];
const marginNames: readonly Margin[] = ["top", "bottom", "left", "right", "header", "footer"];

const marginProperty = (margin: Margin): ScalarProperty<SheetRef> =>
  pageProperty(
    (page) => page.margins[margin],
    (page, value) => {
      page.margins[margin] = asNumber(value, `${margin}Margin`, 0);
    },
  );

const orientations = ["Portrait", "Landscape"] as const;
const modelOrientation = { Portrait: "portrait", Landscape: "landscape" } as const;

/** Paper codes of the file format, by the API's names. */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
const paperNames = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;

const zoomOf = ({ fitTo }: PageSetup): Readonly<Record<string, number>> =>
  fitTo
    ? { ...(fitTo.wide > 0 && { horizontalFitToPages: fitTo.wide }), ...(fitTo.tall > 0 && { verticalFitToPages: fitTo.tall }) }
    : { scale: 100 };

const setZoom = (page: PageSetup, value: unknown): void => {
  if (!isRecord(value)) throw invalidArgument("zoom must be an object");
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  if (!isMissing(scale) && scale !== 100) throw new HostError("NotImplemented", "a print scale other than 100 %; fit to pages instead");
  const wide = isMissing(horizontalFitToPages) ? 0 : asNumber(horizontalFitToPages, "horizontalFitToPages", 1, 32767);
  const tall = isMissing(verticalFitToPages) ? 0 : asNumber(verticalFitToPages, "verticalFitToPages", 1, 32767);
  page.fitTo = wide === 0 && tall === 0 ? null : { wide, tall };
};

const rectOf = (args: Arguments, ref: SheetRef, name: string): Rect => {
  if (args.isObject(0)) {
    const range = args.object(0, "Range", name);
    if (range.sheetId !== ref.sheetId) throw invalidArgument(`${name} lies on another sheet`);
    return range.rect;
  }
  const text = args.text(0, name);
  const rect = parseSheetAddress(text)?.rect ?? parseRect(text);
  if (!rect) throw invalidArgument(`${name} must be a range or an address`);
  return rect;
};

const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const setMargins = (page: PageSetup, args: Arguments): void => {
  const unit = asOneOf(args.raw(0), ["Points", "Inches", "Centimeters"] as const, "unit");
  const options = args.raw(1);
  if (!isRecord(options)) throw invalidArgument("marginOptions must be an object");
  for (const margin of marginNames) {
    if (!isMissing(options[margin])) page.margins[margin] = asNumber(options[margin], margin, 0) * pointsPerUnit[unit];
  }
};

const titleRows = (ref: SheetRef, host: HostContext): HostObject | null => {
  const rows = pageOf(ref, host).titleRows;
  return rows && host.range(ref.sheetId, { firstRow: rows.first, lastRow: rows.last, firstColumn: 0, lastColumn: maxColumns - 1 });
};

const changing = (change: (ref: SheetRef, page: PageSetup, args: Arguments) => void) => ({
  since: 9,
  call(ref: SheetRef, args: Arguments, host: HostContext): void {
    change(ref, pageOf(ref, host), args);
    host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutClass: HostClass<SheetRef> = {
  name: "PageLayout",
  properties: {
    Orientation: pageProperty(
      (page) => (page.orientation === "portrait" ? "Portrait" : "Landscape"),
      (page, value) => {
        page.orientation = modelOrientation[asOneOf(value, orientations, "orientation")];
      },
    ),
    PaperSize: pageProperty(
      (page) => paperNames.find((name) => papers[name] === page.paperSize) ?? null,
      (page, value) => {
        page.paperSize = papers[asOneOf(value, paperNames, "paperSize")];
      },
    ),
    Zoom: pageProperty(zoomOf, setZoom),
    CenterHorizontally: pageProperty(
      (page) => page.centerHorizontally,
      (page, value) => {
        page.centerHorizontally = asBoolean(value, "centerHorizontally");
      },
    ),
    FirstPageNumber: pageProperty(
      (page) => page.firstPageNumber ?? "",
      (page, value) => {
        page.firstPageNumber = value === "" ? null : asNumber(value, "firstPageNumber");
      },
    ),
    TopMargin: marginProperty("top"),
    BottomMargin: marginProperty("bottom"),
    LeftMargin: marginProperty("left"),
    RightMargin: marginProperty("right"),
    HeaderMargin: marginProperty("header"),
    FooterMargin: marginProperty("footer"),
  },
  objects: {
    HeadersFooters: { since: 9, get: ({ sheetId }, host) => host.object("HeaderFooterGroup", { sheetId }) },
  },
  methods: {
    SetPrintArea: changing((ref, page, args) => {
      page.printArea = { ...rectOf(args, ref, "printArea") };
    }),
    SetPrintTitleRows: changing((ref, page, args) => {
      const { firstRow, lastRow } = rectOf(args, ref, "printTitleRows");
      page.titleRows = { first: firstRow, last: lastRow };
    }),
    SetPrintMargins: changing((_ref, page, args) => setMargins(page, args)),
    GetPrintTitleRowsOrNullObject: { since: 9, call: (ref, _args, host) => titleRows(ref, host) },
  },
};
