import { quoteSheetName, formatAbsoluteRect } from "../../model/address";
import { contains, sameRect } from "../../model/rect";
import { removeValidations } from "../../model/validations";
import type { ListValidation } from "../../model/types";
import { asBoolean, asOneOf, asText, isMissing, isRecord } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument } from "../errors";
import type { HostClass, HostObject, ScalarProperty } from "../hostClass";
import { isHostObject } from "../hostClass";
import type { RangeRef } from "../refs";
import { unprotectedSheet } from "./range/cellAccess";

const covering = ({ sheetId, rect }: RangeRef, host: HostContext): ListValidation | undefined =>
  host.sheet(sheetId).validations.find((validation) => contains(validation.range, rect));

/** No rule: a range may have a prompt all the same. */
const anyValue: Omit<ListValidation, "range"> = { source: "", promptTitle: "", prompt: "", errorTitle: "", error: "" };

const alertStyles = ["Stop", "Warning", "Information"] as const;
const modelAlert = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The rule of exactly this range; where it lies within a larger one, its part is cut out of that. */
const ownValidation = (ref: RangeRef, host: HostContext): ListValidation => {
  const sheet = unprotectedSheet(ref, host);
  const found = covering(ref, host);
  if (found && sameRect(found.range, ref.rect)) return found;
  removeValidations(sheet, ref.rect);
  const own: ListValidation = { ...(found ?? anyValue), range: { ...ref.rect } };
  sheet.validations.push(own);
  return own;
};

const rangeReference = (object: HostObject, host: HostContext): string => {
  if (object.hostClass.name !== "Range") throw invalidArgument("source must be a Range or a text");
  const { sheetId, rect } = object.ref as RangeRef;
  return `=${quoteSheetName(host.sheet(sheetId).name)}!${formatAbsoluteRect(rect)}`;
};

const setRule = (ref: RangeRef, value: unknown, host: HostContext): void => {
  const sheet = unprotectedSheet(ref, host);
  if (!isRecord(value) || !isRecord(value["list"])) throw new HostError("NotImplemented", "data validation other than by a list");
  const { source, inCellDropDown } = value["list"];
  if (inCellDropDown === false) throw new HostError("NotImplemented", "a list without its drop-down");
  const text = isHostObject(source) ? rangeReference(source, host) : asText(source, "source");
  if (!text.startsWith("=") && text.length > 255) throw invalidArgument("a list of options holds at most 255 characters");
  removeValidations(sheet, ref.rect);
  sheet.validations.push({ ...anyValue, range: { ...ref.rect }, source: text });
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
};

const messageProperty = (
  title: "promptTitle" | "errorTitle",
  message: "prompt" | "error",
  shown: "showPrompt" | "showAlert",
): ScalarProperty<RangeRef> => ({
  since: 8,
  get(ref, host) {
    const found = covering(ref, host);
    const answer = { title: found?.[title] ?? "", message: found?.[message] ?? "", [shown]: true };
    return shown === "showAlert"
      ? { ...answer, style: alertStyles.find((style) => modelAlert[style] === found?.errorStyle) ?? "Stop" }
      : answer;
  },
  set(ref, value, host) {
    if (!isRecord(value)) throw invalidArgument(`${message} must be an object`);
    const own = ownValidation(ref, host);
    const show = isMissing(value[shown]) || asBoolean(value[shown], shown);
    if (!isMissing(value["style"])) own.errorStyle = modelAlert[asOneOf(value["style"], alertStyles, "style")];
    own[title] = show && !isMissing(value["title"]) ? asText(value["title"], "title") : "";
    own[message] = show && !isMissing(value["message"]) ? asText(value["message"], "message") : "";
    host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  },
});

/** Lists only: the model holds no other rules. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass: HostClass<RangeRef> = {
  name: "DataValidation",
  properties: {
    Type: { since: 8, get: (ref, host) => (covering(ref, host)?.source ? "List" : "None") },
    Rule: {
      since: 8,
      get(ref, host) {
        const found = covering(ref, host);
        return found?.source ? { list: { inCellDropDown: true, source: found.source } } : {};
      },
      set: setRule,
    },
    Prompt: messageProperty("promptTitle", "prompt", "showPrompt"),
    ErrorAlert: messageProperty("errorTitle", "error", "showAlert"),
  },
  objects: {},
  methods: {
    Clear: {
      since: 8,
      call(ref, _args, host) {
        removeValidations(unprotectedSheet(ref, host), ref.rect);
        host.changes.note({ kind: "layout", sheetId: ref.sheetId });
      },
    },
  },
};
