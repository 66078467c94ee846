/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { customFunctions } from "../../src/functions";

/** What is shipped: the folder that `npm run build` makes. */
const dist = join(__dirname, "../../dist");
const file = (name: string): string => readFileSync(join(dist, name), "utf8");
const page = new DOMParser().parseFromString(file("taskpane.html"), "text/html");
const scripts = [...page.scripts].map((script) => script.getAttribute("src") ?? "inline");
const ownScripts = scripts.filter((address) => !address.startsWith("https://")).map((address) => address.replace(/\?.*$/, ""));

/** Bytes over the wire before the pane can be used. */
const firstLoadLimit = 200_000;

it("loads less than 200 kB of script, compressed, before the pane can be used", () => {
  expect(ownScripts).toEqual(["taskpane.js"]);
  const bytes = ownScripts.reduce((sum, name) => sum + gzipSync(file(name)).length, 0);
  expect(bytes).toBeLessThan(firstLoadLimit);
});

it("holds nothing of the workbench", () => {
  const all = readdirSync(dist).filter((name) => name.endsWith(".js"));
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter((name) => /univerjs|UniverSheets|hucre/i.test(file(name)))).toEqual([]);
});

it("takes office.js from Microsoft and all else from its own place, and may connect to no address", () => {
  expect(scripts.filter((address) => address.startsWith("https://"))).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ]);
  const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  const directives = new Map(
    policy.split(";").map((directive) => [directive.trim().split(" ")[0], directive.trim().split(" ").slice(1)] as const),
  );
  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("connect-src")).toEqual(["'none'"]);
  expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  expect(policy).not.toContain("unsafe-eval");
  expect([...directives].filter(([, sources]) => sources.includes("'unsafe-inline'")).map(([name]) => name)).toEqual(["style-src"]);
});

it.each(["functions.json", "functions.en.json"])("describes in %s exactly the functions that are associated", (name) => {
  const { functions } = JSON.parse(file(name)) as { readonly functions: readonly { readonly id: string }[] };
  expect(functions.map(({ id }) => id).sort()).toEqual(customFunctions.map(({ id }) => id).sort());
});

it("names in its manifest only files that are there", () => {
  const named = [...file("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  expect(named.length).toBeGreaterThan(10);
  for (const path of new Set(named)) expect(() => readFileSync(join(dist, path))).not.toThrow();
});
