/**
 * The bench as one script for Node, built like the add-in: the same loader, the same optimisation, so that what is measured is the code as it ships.
 * Packages stay where they are.
 */
const path = require("path");
const common = require("./webpack.common.js");

module.exports = {
  ...common,
  name: "bench",
  target: "node20",
  entry: { main: "./bench/main.ts" },
  output: { path: path.resolve(__dirname, "build/bench"), filename: "[name].js", assetModuleFilename: "[name][ext]", clean: true },
  // The host finds the client library by Node's own means.
  module: { ...common.module, parser: { javascript: { createRequire: false } } },
  externalsType: "commonjs",
  externals: ({ request }, callback) => (/^[@a-z]/i.test(request) ? callback(null, request) : callback()),
};
