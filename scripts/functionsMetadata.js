/**
 * The descriptions of the custom functions that Excel reads: Vietnamese from the comments of `src/functions/functions.ts`, and the same functions in
 * English, because the generator knows one language only.
 */
const path = require("path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const english = require("../src/functions/metadata/english.json");

const source = path.resolve(__dirname, "../src/functions/functions.ts");
const fileNames = { vi: "functions.json", en: "functions.en.json" };

/** Errors reach the functions as values: a formula error in a score cell is an invalid score, not the end of the call. */
const options = { allowErrorForDataTypeAny: true };

async function metadataIn(language) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = { ...options, ...JSON.parse(metadataJson) };
  return language === "vi" ? metadata : { ...metadata, functions: metadata.functions.map(inEnglish) };
}

function inEnglish(described) {
  const words = english.functions[described.id];
  const wordsOf = (name) => words.parameters?.[name] ?? english.parameters[name];
  return {
    ...described,
    description: words.description,
    parameters: described.parameters.map((parameter) => ({ ...parameter, description: wordsOf(parameter.name) })),
  };
}

/** Puts both files beside the bundle. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [language, fileName] of Object.entries(fileNames)) {
            compilation.emitAsset(fileName, new sources.RawSource(`${JSON.stringify(await metadataIn(language), null, 2)}\n`));
          }
        },
      );
    });
  }
}

module.exports = { metadataIn, FunctionsMetadataPlugin };
