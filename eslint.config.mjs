import js from "@eslint/js";
import importPlugin from "eslint-plugin-import";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom: each room lists the rooms it must not see. `taskpane, commands, functions -> app -> excel, word, book, intake -> forms -> core`. */
const rooms = ["core", "forms", "i18n", "intake", "excel", "word", "book", "app", "functions", "commands", "taskpane"];
const mayImport = {
  core: ["core"],
  forms: ["core", "forms"],
  i18n: ["core", "forms", "i18n"],
  intake: ["core", "forms", "intake"],
  excel: ["core", "forms", "i18n", "excel"],
  word: ["core", "forms", "i18n", "word"],
  book: ["core", "forms", "book"],
  app: ["core", "forms", "i18n", "intake", "excel", "word", "book", "app"],
  functions: ["core", "forms", "i18n", "functions"],
  commands: ["core", "forms", "i18n", "app", "commands"],
  taskpane: ["core", "forms", "i18n", "app", "commands", "functions", "taskpane"],
};
const zones = Object.entries(mayImport).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: ["./workbench", "./test", "./bench", ...rooms.filter((other) => !allowed.includes(other)).map((other) => `./src/${other}`)],
  message: `src/${room} may import only ${allowed.join(", ")} (docs/architecture.md).`,
}));

const only = (name, where) => ({ name, message: `${name} is used only in ${where} (docs/architecture.md).` });
/** Libraries that one room alone knows. */
const libraries = { docx: "word", fflate: "book" };
const librariesOutside = (room) =>
  Object.entries(libraries)
    .filter(([, home]) => home !== room)
    .map(([library, home]) => only(library, `src/${home}`));
const officeGlobals = {
  excel: only("Excel", "src/excel"),
  extension: only("OfficeExtension", "src/excel"),
  office: only("Office", "the entry points"),
  functions: only("CustomFunctions", "src/functions"),
};
const hostGlobals = ["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "process", "require", "Buffer", "setTimeout", "Intl"].map((name) =>
  only(name, "rooms that know a host; core and forms are pure"),
);
const pure = [
  { object: "Math", property: "random", message: "core and forms know no randomness." },
  { object: "Date", property: "now", message: "core and forms know no clock." },
];
const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core and forms know no clock." },
  { selector: "CallExpression[callee.property.name=/^(toLocale|localeCompare)/]", message: "The same result in any locale: sort and print by explicit rules." },
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/", "eslint.config.mjs"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { import: importPlugin, "office-addins": officeAddins },
    settings: { "import/resolver": { typescript: { project: "./tsconfig.json" } } },
    rules: {
      "import/no-restricted-paths": ["error", { zones }],
      "import/no-cycle": ["error", { ignoreExternal: true }],
      "import/no-default-export": "error",
      "office-addins/no-context-sync-in-loop": "off",
      "office-addins/test-for-null-using-isNullObject": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
      eqeqeq: "error",
      "no-restricted-globals": ["error", ...Object.values(officeGlobals)],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/core/**", "src/forms/**"],
    rules: {
      "no-restricted-globals": ["error", ...Object.values(officeGlobals), ...hostGlobals],
      "no-restricted-properties": ["error", ...pure],
      "no-restricted-syntax": ["error", ...pureSyntax],
    },
  },
  ...["word", "book"].map((room) => ({ files: [`src/${room}/**`], rules: { "no-restricted-imports": ["error", { paths: librariesOutside(room) }] } })),
  { files: ["src/**"], ignores: ["src/word/**", "src/book/**"], rules: { "no-restricted-imports": ["error", { paths: librariesOutside(null) }] } },
  {
    files: ["src/excel/**"],
    rules: { "no-restricted-globals": ["error", officeGlobals.office, officeGlobals.functions] },
  },
  {
    files: ["src/functions/**"],
    rules: { "no-restricted-globals": ["error", officeGlobals.excel, officeGlobals.extension, officeGlobals.office] },
  },
  {
    files: ["src/taskpane/index.tsx", "src/commands/index.ts"],
    rules: { "no-restricted-globals": ["error", officeGlobals.excel, officeGlobals.extension, officeGlobals.functions] },
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // The embedded host and the tests stand outside the add-in: they install and drive the very globals that the rooms may not touch.
    files: ["workbench/**", "test/**", "bench/**"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["*.js", "scripts/**/*.{js,mjs}", "test/support/*.js"],
    languageOptions: { sourceType: "commonjs", globals: { module: "writable", require: "readonly", process: "readonly", __dirname: "readonly", console: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
