import type { CustomFunction, FormulaEngine, WorkbookModel } from "./model/types";
import type { WorkbookLocale } from "./model/displayText";
import { EmbeddedHost } from "./richapi/embeddedHost";
import type { HostPlatform } from "./richapi/embeddedHost";

export { EmbeddedHost } from "./richapi/embeddedHost";
export type { HostPlatform, HostStats, RoundTrip } from "./richapi/embeddedHost";
export type { HostChange } from "./richapi/changeLog";
export type { FailureRule } from "./richapi/server";
export { HostError } from "./richapi/errors";
export type { EnteredValue } from "./model/writeCells";

export interface HostOptions {
  readonly workbook: WorkbookModel;
  /** null: formulas keep the values they have. */
  readonly engine: FormulaEngine | null;
  /** Custom functions known from the start; those the add-in associates later are added with `setFunctions`. */
  readonly functions?: readonly CustomFunction[];
  /** Requirement set ExcelApi the host stands for, `1.9` to `1.15`; members newer than it answer ApiNotFound. Default 1.15: the client library of the package knows no newer ones. */
  readonly apiVersion?: string;
  /** What `Office.context.platform` says. Only the web limits the size of requests. Default `OfficeOnline`. */
  readonly platform?: HostPlatform;
  /** How numbers are shown and typed. Default `vi-VN`. */
  readonly locale?: WorkbookLocale;
  /** Bytes of one request or answer; null = no limit. Default 5 MB on the web, as Excel's. */
  readonly payloadLimit?: number | null;
}

const webLimit = 5 * 1024 * 1024;

const minorOf = (version: string): number => {
  const minor = /^1\.(\d+)$/.exec(version)?.[1];
  if (minor === undefined) throw new RangeError(`ExcelApi ${version} is no version of the form 1.x`);
  return Number(minor);
};

/** Starts the server half of Excel over a workbook. Give its `bridge` to the client library (see `office/`). */
export const startHost = ({
  workbook,
  engine,
  functions = [],
  apiVersion = "1.15",
  platform = "OfficeOnline",
  locale = "vi-VN",
  payloadLimit,
}: HostOptions): EmbeddedHost =>
  new EmbeddedHost(workbook, {
    engine,
    functions,
    platform,
    locale,
    apiMinor: minorOf(apiVersion),
    payloadLimit: payloadLimit === undefined ? (platform === "OfficeOnline" ? webLimit : null) : payloadLimit,
  });
