import { formatAbsoluteRect, formatRect, parseSheetAddress, quoteSheetName } from "../../model/address";
import { findName, isDefinedName, namesIn, removeName } from "../../model/names";
import { findSheetByKey } from "../../model/sheets";
import { isNameTaken } from "../../model/tables";
import type { DefinedName } from "../../model/types";
import { asBoolean, asText } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import type { HostClass, HostObject, ScalarProperty } from "../hostClass";
import type { NameRef, NameScopeRef, RangeRef } from "../refs";

const nameObject = ({ sheetId }: NameScopeRef, name: string, host: HostContext): HostObject | null => {
  const found = findName(host.workbook, sheetId, name);
  return found ? host.object("NamedItem", { sheetId, name: found.name }) : null;
};

const formulaOf = (args: Arguments, host: HostContext): string => {
  if (args.isObject(1)) {
    const { sheetId, rect } = args.object(1, "Range", "reference");
    return `=${quoteSheetName(host.sheet(sheetId).name)}!${formatAbsoluteRect(rect)}`;
  }
  const formula = args.text(1, "reference");
  if (!formula.startsWith("=")) throw invalidArgument("reference must be a range or a formula that begins with =");
  return formula;
};

const add = (ref: NameScopeRef, args: Arguments, host: HostContext): HostObject => {
  const name = args.text(0, "name");
  if (!isDefinedName(name)) throw invalidArgument(`${JSON.stringify(name)} can't be a name`);
  const taken = ref.sheetId === null ? isNameTaken(host.workbook, name) : findName(host.workbook, ref.sheetId, name) !== undefined;
  if (taken) throw new HostError("ItemAlreadyExists", `the name ${name} is in use`);
  namesIn(host.workbook, ref.sheetId).push({
    name,
    formula: formulaOf(args, host),
    comment: args.optionalText(2, "comment") ?? "",
    visible: true,
  });
  host.changes.name(name);
  return host.object("NamedItem", { sheetId: ref.sheetId, name });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollectionClass: HostClass<NameScopeRef> = {
  name: "NamedItemCollection",
  properties: {},
  objects: {},
  methods: {
    Add: { since: 4, call: add },
    GetCount: { since: 4, call: ({ sheetId }, _args, host) => namesIn(host.workbook, sheetId).length },
    GetItemOrNullObject: { since: 4, call: (ref, args, host) => nameObject(ref, args.text(0, "name"), host) },
  },
  collection: {
    items: ({ sheetId }, host) => namesIn(host.workbook, sheetId).map(({ name }) => host.object("NamedItem", { sheetId, name })),
    item: (ref, key, host) => nameObject(ref, String(key), host),
  },
};

const definedName = ({ sheetId, name }: NameRef, host: HostContext): DefinedName => {
  const found = findName(host.workbook, sheetId, name);
  if (!found) throw itemNotFound(`name ${name}`);
  return found;
};

const rangeOf = (ref: NameRef, host: HostContext): RangeRef | null => {
  const parsed = parseSheetAddress(definedName(ref, host).formula.slice(1));
  const sheet = parsed?.sheet ? findSheetByKey(host.workbook, parsed.sheet) : undefined;
  return parsed && sheet ? { sheetId: sheet.id, rect: parsed.rect } : null;
};

type NameType = "Range" | "String" | "Double" | "Boolean" | "Error";

/** A range's address, or a constant. Formulas behind names are not calculated here. */
const evaluated = (ref: NameRef, host: HostContext): { readonly type: NameType; readonly value: string | number | boolean } => {
  const text = definedName(ref, host).formula.slice(1);
  const range = rangeOf(ref, host);
  if (range) return { type: "Range", value: `${quoteSheetName(host.sheet(range.sheetId).name)}!${formatRect(range.rect)}` };
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (literal) return { type: "String", value: (literal[1] ?? "").replace(/""/g, '"') };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { type: "Double", value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: text.toLowerCase() === "true" };
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  throw new HostError("NotImplemented", `the value of the name ${ref.name} (${text}): only ranges and constants`);
};

const nameProperty = <T>(
  since: number,
  read: (name: DefinedName) => T,
  write: (name: DefinedName, value: unknown) => void,
): ScalarProperty<NameRef> => ({
  since,
  get: (ref, host) => read(definedName(ref, host)),
  set(ref, value, host) {
    write(definedName(ref, host), value);
    host.changes.name(ref.name);
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemClass: HostClass<NameRef> = {
  name: "NamedItem",
  properties: {
    Name: { get: (ref, host) => definedName(ref, host).name },
    Type: { get: (ref, host) => evaluated(ref, host).type },
    Value: { get: (ref, host) => evaluated(ref, host).value },
    Visible: nameProperty(
      1,
      ({ visible }) => visible,
      (name, value) => {
        name.visible = asBoolean(value, "visible");
      },
    ),
    Comment: nameProperty(
      4,
      ({ comment }) => comment,
      (name, value) => {
        name.comment = asText(value, "comment");
      },
    ),
    Scope: { since: 4, get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Formula: nameProperty(
      7,
      ({ formula }) => formula,
      (name, value) => {
        const formula = asText(value, "formula");
        if (!formula.startsWith("=")) throw invalidArgument("a name's formula begins with =");
        name.formula = formula;
      },
    ),
  },
  objects: {
    WorksheetOrNullObject: { since: 4, get: ({ sheetId }, host) => (sheetId === null ? null : host.object("Worksheet", { sheetId })) },
  },
  methods: {
    Delete: {
      since: 4,
      call(ref, _args, host) {
        definedName(ref, host);
        removeName(host.workbook, ref.sheetId, ref.name);
        host.changes.name(ref.name);
      },
    },
    GetRange: {
      call(ref, _args, host) {
        const range = rangeOf(ref, host);
        if (range === null) throw itemNotFound(`the name ${ref.name} stands for no range`);
        return host.object("Range", range);
      },
    },
    GetRangeOrNullObject: {
      since: 4,
      call(ref, _args, host) {
        const range = rangeOf(ref, host);
        return range && host.object("Range", range);
      },
    },
  },
  identity: ({ name }) => ({ _Id: name }),
};
