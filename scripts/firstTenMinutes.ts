/** Plays a newcomer's first ten minutes in the built workbench and saves the pictures: `npx tsx scripts/firstTenMinutes.ts FOLDER`. */
import { Workbench } from "../test/support/workbench";
import { playFirstTenMinutes } from "./tour/playFirstTenMinutes";

async function main(folder: string): Promise<void> {
  const workbench = await Workbench.start();
  try {
    await playFirstTenMinutes(workbench, folder);
  } finally {
    await workbench.stop();
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npx tsx scripts/firstTenMinutes.ts FOLDER");
  process.exitCode = 2;
} else void main(folder);
