/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands } from "../../src/commands";
import { help } from "../../src/i18n/vi/screens/help";

const root = join(__dirname, "../..");
const manifest = new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "application/xml");
const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
const one = (name: string): Element => {
  const [element, ...more] = all(name);
  if (!element || more.length > 0) throw new Error(`The manifest should hold one ${name}.`);
  return element;
};
const childNames = (element: Element): readonly string[] => [...element.children].map((child) => child.tagName);
const values = (name: string): readonly string[] => all(name).map((element) => element.getAttribute("DefaultValue") ?? "");

/** Office reads a manifest by schema sequence: an element in the wrong place makes all of it invalid. */
describe("the order of elements", () => {
  it("is well-formed XML", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  });

  it.each([
    [
      "OfficeApp",
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
      ].concat(["Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"]),
    ],
    ["VersionOverrides", ["Hosts", "Resources"]],
    ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]],
    ["OfficeMenu", ["Control"]],
    ["Items", ["Item", "Item"]],
    ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
    ["CustomTab", ["Group", "Label"]],
    ["Group", ["Label", "Icon", ...Array<string>(6).fill("Control")]],
    ["Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
  ])("of %s is the schema's", (name, order) => {
    expect(childNames(one(name))).toEqual(order);
  });

  it("of the workbook's host puts the shared runtime first", () => {
    const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook");
    expect(host && childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  it("of the custom functions is script, page, metadata, namespace", () => {
    const point = all("ExtensionPoint").find((element) => element.getAttribute("xsi:type") === "CustomFunctions");
    expect(point && childNames(point)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  it("of every button is label, tip, icon, action; of the menu, its items at the end", () => {
    const buttons = [...all("Control"), ...all("Item")].filter((element) => element.getAttribute("xsi:type") !== "Menu");
    expect(buttons.map(childNames)).toEqual(buttons.map(() => ["Label", "Supertip", "Icon", "Action"]));
    expect(childNames(one("OfficeMenu").children[0] ?? one("OfficeMenu"))).toEqual(["Label", "Supertip", "Icon", "Items"]);
  });
});

describe("resources", () => {
  const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(name).map((element) => element.getAttribute("id")));
  const declared = ids.filter((id): id is string => id !== null);
  const used = [...manifest.getElementsByTagName("*")].flatMap((element) => element.getAttribute("resid") ?? []);

  it("has every resource that is referred to, and none besides", () => {
    expect([...new Set(used)].sort()).toEqual([...declared].sort());
  });

  it("keeps identifiers and strings within Office's limits", () => {
    const tooLong = (name: string, limit: number): readonly string[] =>
      all(name)
        .flatMap((group) =>
          [...group.getElementsByTagName("*")].flatMap(
            (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? [],
          ),
        )
        .filter((text) => text.length > limit);
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
    expect(one("DisplayName").getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(125);
    expect(all("Description")[0]?.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(250);
  });

  it("says everything in Vietnamese, and in English besides, except the name of the tab and of the functions", () => {
    const untranslated = all("bt:String").filter((element) => element.getElementsByTagName("bt:Override").length === 0);
    expect(untranslated.map((element) => element.getAttribute("id"))).toEqual(["Functions.Namespace", "Tab.Label"]);
    expect(one("DefaultLocale").textContent).toBe("vi-VN");
    const locales = [...all("Override"), ...all("bt:Override")].map((element) => element.getAttribute("Locale"));
    expect(new Set(locales)).toEqual(new Set(["en-US"]));
  });

  it("fetches everything over https from one place", () => {
    const addresses = [...manifest.getElementsByTagName("*")]
      .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
      .filter((text): text is string => text !== null && /^\w+:\/\//.test(text));
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
  });
});

describe("the shared runtime", () => {
  it("is one page for the runtime, the functions, the commands and the pane, kept alive", () => {
    const page = (name: string): readonly (string | null)[] => all(name).map((element) => element.getAttribute("resid"));
    const sources = all("SourceLocation").filter((element) => ["Page", "Action"].includes(element.parentElement?.tagName ?? ""));
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    expect(new Set([...page("Runtime"), ...page("FunctionFile"), ...sources.map((element) => element.getAttribute("resid"))])).toEqual(
      new Set(["Page.Url"]),
    );
  });

  it("asks for Excel 1.9 and the shared runtime, and not for custom functions, without which the pane still does everything", () => {
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.9"],
    ]);
  });
});

describe("icons", () => {
  /** Width and height stand in the first chunk of a PNG file. */
  const pngSize = (path: string): readonly [number, number] => {
    const bytes = readFileSync(path);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (address: string): string => join(root, "assets/icons", address.split("/").at(-1) ?? "");
  const sized = all("bt:Image").flatMap((element) => {
    const size = element.getAttribute("size");
    const source = all("bt:Image").find((image) => image.getAttribute("id") === element.getAttribute("resid"));
    return size && source ? [[Number(size), source.getAttribute("DefaultValue") ?? ""] as const] : [];
  });
  const icons = [[32, values("IconUrl")[0] ?? ""], [64, values("HighResolutionIconUrl")[0] ?? ""], ...sized] as const;

  it.each(icons)("is %i pixels where %s is named as such", (size, address) => {
    expect(existsSync(fileOf(address))).toBe(true);
    expect(pngSize(fileOf(address))).toEqual([size, size]);
  });

  it("come in the three sizes the ribbon asks for", () => {
    for (const icon of all("Icon")) {
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    }
  });
});

/** The actions that the add-in associates. */
function associatedActions(): readonly string[] {
  const associated: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (action: string) => associated.push(action) } } });
  associateCommands({ compileYear: () => Promise.resolve(), open: () => Promise.resolve() });
  return associated;
}

it("gives shortcuts to actions that the add-in associates, each its own, and says them in the help as they are", () => {
  const file = readFileSync(join(root, "assets/shortcuts.json"), "utf8");
  const { actions, shortcuts } = JSON.parse(file) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };
  expect(actions.map(({ id }) => id)).toEqual(shortcuts.map(({ action }) => action));
  expect(associatedActions()).toEqual(expect.arrayContaining(actions.map(({ id }) => id)));
  expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  const said = help.shortcuts.slice(0, shortcuts.length);
  expect(said.map(({ keys }) => keys.replaceAll(" ", ""))).toEqual(shortcuts.map(({ key }) => key.default));
  expect(said.map(({ does }) => does)).toEqual(actions.map(({ name }) => name));
  expect(one("ExtendedOverrides").getAttribute("Url")).toBe("https://localhost:3000/shortcuts.json");
});

it("names as functions of its buttons exactly those that the add-in associates", () => {
  const associated = associatedActions();
  expect(new Set(all("FunctionName").map((element) => element.textContent))).toEqual(new Set(associated));
});
