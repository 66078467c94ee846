/** Types are checked by `npm run types`; here files are only stripped of them, so that the tests start fast. */
const transform = {
  "^.+\\.tsx?$": ["ts-jest", { tsconfig: "test/tsconfig.jest.json", diagnostics: false }],
};

const common = { transform, testEnvironment: "node", moduleFileExtensions: ["ts", "tsx", "js", "json"] };

module.exports = {
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
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
