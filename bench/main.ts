import { benchCompile } from "./compile";
import { benchFunctions } from "./functions";
import { benchScoring } from "./scoring";
import { report } from "./support/measure";

/** `npm run bench [name …]`: every bench, or those named; exit 1 where a limit is passed. */
const benches = { scoring: benchScoring, functions: benchFunctions, compile: benchCompile };

async function main(names: readonly string[]): Promise<boolean> {
  const chosen = Object.entries(benches).filter(([name]) => names.length === 0 || names.includes(name));
  const verdicts = [];
  for (const [, bench] of chosen) verdicts.push(...(await bench()));
  return report(verdicts) && chosen.length > 0;
}

main(process.argv.slice(2)).then((holds) => {
  process.exitCode = holds ? 0 : 1;
});
