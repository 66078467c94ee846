import type { OfficeBridge } from "../richapi/transport";

/** What Excel's client library defines when it is loaded, beyond its published types: the bridge to a host of one's own. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: OfficeBridge): void };
  };
}

/** Where the library's file lies in its package. It must be loaded without `office.js`, which would look for a real Excel. */
export const clientLibraryFile = "@microsoft/office-js/dist/excel-web-16.00.js";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === "object" || typeof value === "function") && value !== null;

const isClientLibrary = (value: unknown): value is ClientLibrary =>
  isObject(value) && isObject(value["Excel"]) && isObject(value["OfficeExtension"]) && isObject(value["OfficeExtension"]["HostBridge"]);

/** The library as the globals of the place it was loaded into. @throws Error where it did not define them. */
export const clientLibraryIn = (globals: unknown): ClientLibrary => {
  if (!isClientLibrary(globals)) throw new Error("Excel's client library did not define Excel and OfficeExtension.HostBridge.");
  return globals;
};
