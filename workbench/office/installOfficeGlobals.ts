import type { EmbeddedHost } from "../richapi/embeddedHost";
import type { ClientLibrary } from "./clientLibrary";
import type { CustomFunctionsParts } from "./customFunctions";
import { createCustomFunctions } from "./customFunctions";
import type { FacadeOptions, OfficeParts } from "./officeFacade";
import { createOfficeFacade } from "./officeFacade";

export type InstalledOffice = OfficeParts & CustomFunctionsParts;

/**
 * Makes `Excel`, `OfficeExtension`, `Office` and `CustomFunctions` of a place (`globalThis`, a frame's window) talk to this host, and to no
 * other from then on. The library must have been loaded already (`nodeClientLibrary`, `loadClientLibrary`).
 * @param libraryGlobals where the library itself looks for `Office`, if not the same place.
 */
export const installOfficeGlobals = (
  target: object,
  library: ClientLibrary,
  host: EmbeddedHost,
  options: FacadeOptions = {},
  libraryGlobals: object = target,
): InstalledOffice => {
  const officeParts = createOfficeFacade(host, options);
  const functionParts = createCustomFunctions();
  const globals = {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office: officeParts.office,
    CustomFunctions: functionParts.customFunctions,
  };
  Object.assign(target, globals);
  if (libraryGlobals !== target) Object.assign(libraryGlobals, { Office: officeParts.office });
  library.OfficeExtension.HostBridge.init(host.bridge);
  return { ...officeParts, ...functionParts };
};
