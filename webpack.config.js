/**
 * The shipped add-in: `dist/` holds the one page of the shared runtime (pane, ribbon commands and custom functions), the functions'
 * descriptions, the icons and the manifest. `KDC_BASE_URL` is the address it will be served from.
 */
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FunctionsMetadataPlugin } = require("./scripts/functionsMetadata.js");
const common = require("./webpack.common.js");

const manifestBase = "https://localhost:3000/";
const baseUrl = `${(process.env.KDC_BASE_URL ?? manifestBase).replace(/\/+$/, "")}/`;

module.exports = {
  ...common,
  name: "add-in",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  optimization: { splitChunks: { chunks: "async" } },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
      hash: true,
    }),
    new FunctionsMetadataPlugin(),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/shortcuts.json", to: "shortcuts.json" },
        { from: "manifest.xml", to: "manifest.xml", transform: (text) => text.toString().replaceAll(manifestBase, baseUrl) },
      ],
    }),
  ],
};
