import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import { webpack } from "webpack";

/** The add-in's own build in all but its entry: what it makes of the reader and its worker is what the pane gets. */
export async function buildIntakePage(folder: string): Promise<void> {
  const addIn = (await import("../../../webpack.config.js" as string)) as { readonly default: object };
  const template = join(__dirname, "../../../src/taskpane/taskpane.html");
  const compiler = webpack({
    ...addIn.default,
    name: "intake-page",
    cache: false,
    entry: { page: join(__dirname, "page.ts") },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].[contenthash:8].js" },
    plugins: [new HtmlPlugin({ template, filename: "index.html", scriptLoading: "defer", hash: true })],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failure === null ? resolve() : reject(failure)));
    });
  });
  const page = await readFile(join(folder, "index.html"), "utf8");
  // The same page in a host that lets no worker be.
  await writeFile(join(folder, "withoutWorker.html"), page.replace("worker-src 'self'", "worker-src 'none'"));
}
