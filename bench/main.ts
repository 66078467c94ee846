import { benchCompile } from "./compile";
import { benchFunctions } from "./functions";
import { benchIntake } from "./intake";
import { benchScoring } from "./scoring";
import { report } from "./support/measure";
import { benchVillage } from "./village";

/** `npm run bench [name …]`: every bench, or those named; exit 1 where a limit is passed. */
const benches = {
  scoring: benchScoring,
  functions: benchFunctions,
  intake: benchIntake,
  village: benchVillage,
  compile: benchCompile,
};

async function main(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) throw new Error(`no such bench: ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
  const verdicts = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) verdicts.push(...(await bench()));
  }
  return report(verdicts);
}

main(process.argv.slice(2)).then(
  (holds) => {
    process.exitCode = holds ? 0 : 1;
  },
  (failure: unknown) => {
    console.error(failure);
    process.exitCode = 1;
  },
);
