import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import type { EmbeddedHost } from "../richapi/embeddedHost";
import type { ClientLibrary } from "./clientLibrary";
import { clientLibraryFile, clientLibraryIn } from "./clientLibrary";
import type { InstalledOffice } from "./installOfficeGlobals";
import { installOfficeGlobals } from "./installOfficeGlobals";
import type { FacadeOptions } from "./officeFacade";

interface Loaded {
  readonly library: ClientLibrary;
  readonly globals: object;
}

let loaded: Loaded | undefined;

const storage = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

/** The few things of a browser the library touches while it is loaded. */
const browserStubs = (): Record<string, unknown> => {
  const listen = () => undefined;
  const stubs: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    TextEncoder,
    Promise,
    location: { href: "https://localhost/", search: "", hash: "", host: "localhost", protocol: "https:", origin: "https://localhost" },
    navigator: { userAgent: "Node", language: "vi-VN" },
    document: {
      readyState: "complete",
      cookie: "",
      addEventListener: listen,
      createElement: () => ({}),
      getElementsByTagName: () => [],
      head: { appendChild: listen },
    },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: listen,
    removeEventListener: listen,
  };
  stubs["window"] = stubs;
  stubs["self"] = stubs;
  return stubs;
};

/** The library, loaded once a process into a context of its own. */
const nodeLibrary = (): Loaded => {
  if (loaded) return loaded;
  const file = createRequire(join(process.cwd(), "package.json")).resolve(clientLibraryFile);
  const globals = vm.createContext(browserStubs());
  const script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  try {
    script.runInContext(globals);
  } catch (error) {
    // The tail of the file looks for parts of `office.js`; by then Excel is defined. Anything earlier shows below as a missing library.
    if (!("Excel" in globals)) throw error;
  }
  const library = clientLibraryIn(globals);
  loaded = { library, globals };
  return loaded;
};

/** Excel's own client library in Node, talking to this host through `globalThis.Excel`. */
export const installOfficeInNode = (host: EmbeddedHost, options: FacadeOptions = {}): InstalledOffice => {
  const { library, globals } = nodeLibrary();
  return installOfficeGlobals(globalThis, library, host, options, globals);
};
