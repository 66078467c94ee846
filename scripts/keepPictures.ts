/**
 * Takes the pictures that tests compare with, and keeps those that show something else than before: `npx tsx scripts/keepPictures.ts`. Run it after the
 * pane's looks were changed on purpose and the build is new; look at what git then shows as changed before it is committed.
 */
import { keptGuide, keptScreens } from "../test/support/pictures/keptFolders";
import type { KeptPictures } from "../test/support/pictures/keptPictures";
import { pictureSetup } from "../test/support/pictures/pictureSetup";
import { playGuide } from "../test/support/pictures/playGuide";
import type { Judge } from "../test/support/pictures/playWalk";
import { playWalk } from "../test/support/pictures/playWalk";
import { walks } from "../test/support/pictures/walks";
import { Workbench } from "../test/support/workbench";

/** A picture passes, and is kept, once it was taken twice alike. */
function keeper(kept: KeptPictures, names: Set<string>): Judge {
  const last = new Map<string, Buffer>();
  return (name, picture) => {
    const isSettled = last.get(name)?.equals(picture) === true;
    last.set(name, picture);
    if (!isSettled) return `${name}: never came to rest`;
    names.add(name);
    kept.keep(name, picture);
    return null;
  };
}

type Play = (judge: Judge) => Promise<readonly string[]>;

/** Keeps what is taken, and nothing else once all was taken. Gives what went wrong. */
async function keepAll(kept: KeptPictures, plays: readonly Play[]): Promise<readonly string[]> {
  const names = new Set<string>();
  const faults: string[] = [];
  for (const play of plays) faults.push(...(await play(keeper(kept, names))));
  if (faults.length === 0) kept.keepOnly(names);
  return faults;
}

async function main(): Promise<void> {
  const workbench = await Workbench.start(pictureSetup);
  const plays = walks.map(
    (walk): Play =>
      (judge) =>
        playWalk(workbench, walk, judge),
  );
  try {
    const faults = [...(await keepAll(keptScreens, plays)), ...(await keepAll(keptGuide, [(judge) => playGuide(workbench, judge)]))];
    if (faults.length > 0) throw new Error(faults.join("\n"));
  } finally {
    await workbench.stop();
  }
}

void main();
