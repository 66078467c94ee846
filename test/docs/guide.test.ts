import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { help } from "../../src/i18n/vi/screens/help";

const root = join(__dirname, "../..");
const folder = join(root, "docs/huong-dan");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const textOf = (page: string): string => readFileSync(join(folder, page), "utf8");

/** All that the pane says in Vietnamese, as its source has it. */
const said = ["", "screens"]
  .flatMap((room) => {
    const place = join(root, "src/i18n/vi", room);
    return readdirSync(place)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(place, name), "utf8"));
  })
  .join("\n");

const isSaid = (text: string): boolean => said.includes(`"${text}"`) || said.includes(`“${text}”`);

it.each(pages)("%s names only buttons and titles that the pane has", (page) => {
  const named = [...textOf(page).matchAll(/\*\*“([^”]+)”\*\*/gu)].map(([, text = ""]) => text);
  expect(named.filter((text) => !isSaid(text))).toEqual([]);
});

it("would tell a button that the pane does not have", () => {
  expect([isSaid("Hoàn tác"), isSaid("Hoàn tác lại")]).toEqual([true, false]);
});

it.each(pages)("%s leads to pages and pictures that are there", (page) => {
  const targets = [...textOf(page).matchAll(/\]\(([^)#]+)/gu)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^https?:/u.test(target));
  expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
});

it("has a way from its first page to every other, and shows every picture that was taken", () => {
  const first = textOf("README.md");
  expect(pages.filter((page) => page !== "README.md" && !first.includes(`(${page})`))).toEqual([]);
  const all = pages.map(textOf).join("\n");
  expect(readdirSync(join(folder, "hinh")).filter((picture) => !all.includes(`hinh/${picture}`))).toEqual([]);
});

it("gives the shortcuts as the pane's help does", () => {
  const answers = textOf("hoi-dap.md");
  for (const { keys, does } of help.shortcuts.slice(0, 5)) expect(answers).toContain(`| ${keys} | ${does} |`);
});

it("names every function that cells can use", () => {
  const { functions } = JSON.parse(readFileSync(join(root, "dist/functions.json"), "utf8")) as { functions: readonly { name: string }[] };
  const page = textOf("ham-kdc.md");
  expect(functions.length).toBeGreaterThan(10);
  expect(functions.filter(({ name }) => !page.includes(`KDC.${name.replace(/^KDC\./u, "")}\``)).map(({ name }) => name)).toEqual([]);
});
