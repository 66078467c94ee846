import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "../../workbench/server";
import { fileFor, serveFolder } from "../../workbench/server";

const root = mkdtempSync(join(tmpdir(), "kdc-server-"));
const folder = join(root, "site");
mkdirSync(join(folder, "pane"), { recursive: true });
writeFileSync(join(folder, "index.html"), "<p>Sổ tính</p>");
writeFileSync(join(folder, "pane", "trang mẫu.js"), "");
writeFileSync(join(root, "secret.txt"), "");

it.each([
  ["/", "index.html"],
  ["/index.html?theme=dark", "index.html"],
  ["/pane/trang%20m%E1%BA%ABu.js", join("pane", "trang mẫu.js")],
])("serves %s", (address, file) => {
  expect(fileFor(folder, address)).toBe(join(folder, file));
});

it.each(["/none.js", "/pane", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%ff"])("has nothing at %s", (address) => {
  expect(fileFor(folder, address)).toBeNull();
});

describe("on a port", () => {
  const running: RunningServer[] = [];
  afterAll(() => Promise.all(running.map(({ close }) => close())));

  it("answers with the file and its type, and moves on where the port is taken", async () => {
    const first = await serveFolder(folder, 0);
    const second = await serveFolder(folder, Number(new URL(first.address).port));
    running.push(first, second);
    expect(second.address).not.toBe(first.address);
    const answer = await fetch(second.address);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe("<p>Sổ tính</p>");
    expect((await fetch(`${second.address}none`)).status).toBe(404);
  });

  it("says what to do where nothing was built", async () => {
    await expect(serveFolder(root, 0)).rejects.toThrow("npm run build");
  });
});
