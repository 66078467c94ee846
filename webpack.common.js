/** What both builds share: the add-in (`webpack.config.js`) and the workbench (`webpack.workbench.config.js`). */

const path = require("path");

/** Types are checked by `npm run types`; here they are only stripped. */
const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // No module of ours does anything by being imported but the entries: an index of a room does not drag along what its importer leaves.
  sideEffects: false,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
};

module.exports = {
  mode: "production",
  context: __dirname,
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescriptRule] },
  cache: { type: "filesystem", buildDependencies: { config: [path.resolve(__dirname, "webpack.common.js"), require.resolve("./webpack.config.js")] } },
  stats: "errors-warnings",
};
