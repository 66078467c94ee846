/** Types are checked by `npm run types`; here files are only stripped of them, so that the tests start fast. */
const strip = ["ts-jest", { tsconfig: "test/tsconfig.jest.json", diagnostics: false }];
/** Modules below the formula engine that are published for `import` alone; jest runs CommonJS. */
const importOnly = "nanoid|rbush|quickselect|kdbush|d3-[a-z-]+|internmap";

const common = {
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transform: { "^.+\\.tsx?$": strip, [`node_modules/(${importOnly})/.+\\.m?js$`]: strip },
  transformIgnorePatterns: [`/node_modules/(?!(${importOnly})/)`],
};

module.exports = {
  // A hung test ends, a slow machine does not fail one: nothing is timed in a test.
  testTimeout: 120_000,
  // Jest leaves a core free by default, which on a machine of two makes it run file by file.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/support/closingLine.js"],
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/support/patientScreen.ts"],
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
