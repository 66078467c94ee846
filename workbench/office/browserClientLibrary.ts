import type { ClientLibrary } from "./clientLibrary";
import { clientLibraryIn } from "./clientLibrary";

/** Loads the library's file into the page by a script tag; `url` is where the page serves `excel-web-16.00.js`. */
export const loadClientLibrary = (url: string, page: Window = window): Promise<ClientLibrary> =>
  new Promise((resolve, reject) => {
    const script = page.document.createElement("script");
    script.src = url;
    script.onload = () => resolve(clientLibraryIn(page));
    script.onerror = () => reject(new Error(`Excel's client library could not be loaded from ${url}.`));
    page.document.head.append(script);
  });
