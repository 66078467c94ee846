import { contains, sameRect } from "../../model/rect";
import { removeValidations, validationOver } from "../../model/validations";
import type { ListValidation } from "../../model/types";
import { asBoolean, asOneOf, asText, isMissing, isRecord } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument } from "../errors";
import type { HostClass, ScalarProperty } from "../hostClass";
import { isHostObject } from "../hostClass";
import type { RangeRef } from "../refs";
import { unprotectedSheet } from "./range/cellAccess";
import { apiRule, apiType, rangeReference, ruleFrom } from "./validationRules";

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
  const own: ListValidation = found ? validationOver(found, { ...ref.rect }) : { ...anyValue, range: { ...ref.rect } };
  sheet.validations.push(own);
  return own;
};

const listSource = ({ source, inCellDropDown }: Readonly<Record<string, unknown>>, host: HostContext): string => {
  if (inCellDropDown === false) throw new HostError("NotImplemented", "a list without its drop-down");
  const text = isHostObject(source) ? rangeReference(source, host) : asText(source, "source");
  if (!text.startsWith("=") && text.length > 255) throw invalidArgument("a list of options holds at most 255 characters");
  return text;
};

const typeOf = (found: ListValidation | undefined): string => (found?.rule ? apiType(found.rule) : found?.source ? "List" : "None");

const setRule = (ref: RangeRef, value: unknown, host: HostContext): void => {
  const sheet = unprotectedSheet(ref, host);
  if (!isRecord(value)) throw invalidArgument("rule must be an object");
  const list = value["list"];
  const own = isRecord(list) ? { source: listSource(list, host) } : { rule: ruleFrom(value, host) };
  removeValidations(sheet, ref.rect);
  sheet.validations.push({ ...anyValue, range: { ...ref.rect }, ...own });
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

/** All rules but those by time. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass: HostClass<RangeRef> = {
  name: "DataValidation",
  properties: {
    Type: { since: 8, get: (ref, host) => typeOf(covering(ref, host)) },
    Rule: {
      since: 8,
      get(ref, host) {
        const found = covering(ref, host);
        if (found?.rule) return apiRule(validationOver(found, ref.rect).rule ?? found.rule);
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
