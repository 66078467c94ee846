/**
 * The workbench: `build/workbench/` is a static site of its own. It holds the page with the grid and the embedded host, the *production* pane
 * as `dist/` ships it - only the address of office.js is another - and the demo district. `npm run build` comes first.
 */
const { execFileSync } = require("child_process");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const common = require("./webpack.common.js");

const output = path.resolve(__dirname, "build/workbench");
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The demo workbook comes from the add-in's own code, as the command line writes it. */
class DemoDistrictPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("DemoDistrict", () => {
      const file = path.join(output, "demo.xlsx");
      execFileSync(process.execPath, ["--import", "tsx", "workbench/cli/main.ts", "demo", file], {
        cwd: __dirname,
        stdio: ["ignore", "ignore", "inherit"],
      });
    });
  }
}

module.exports = {
  ...common,
  name: "workbench",
  entry: { page: "./workbench/page/main.ts" },
  output: { path: output, filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  // Served from this machine to this machine: what minimising would save in transfer it costs tenfold in building.
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: "workbench/page/page.html", filename: "index.html", scriptLoading: "defer", hash: true }),
    new CopyPlugin({
      patterns: [
        { from: "dist", to: "pane", globOptions: { ignore: ["**/taskpane.html"] } },
        {
          from: "dist/taskpane.html",
          to: "pane/taskpane.html",
          transform: (text) => text.toString().replace(officeAddress, "../office.js"),
        },
        { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", info: { minimized: true } },
        { from: "workbench/page/office.js", info: { minimized: true } },
        { from: "workbench/page/connectOffice.js", info: { minimized: true } },
        { from: "workbench/page/page.css" },
        { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "univer.css" },
      ],
    }),
    new DemoDistrictPlugin(),
  ],
};
