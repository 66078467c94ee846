import type { OpenWorkbench, Workbench } from "../workbench";
import { screenPicture } from "./photographer";
import type { Look, Walk } from "./walks";
import { pictureName } from "./walks";

/** A slow machine may not have come to rest when it seems so: a picture that does not pass is taken again so many times, so many milliseconds apart. */
const tries = 4;
const apart = 500;

/** What is wrong with a picture (a PNG); null where nothing is. */
export type Judge = (name: string, picture: Buffer) => string | null;

/** Takes a picture until it passes; what is wrong with it where it never does. */
export async function judged(judge: Judge, name: string, shoot: () => Promise<Buffer>): Promise<string | null> {
  for (let turn = 1; turn < tries; turn += 1) {
    if (judge(name, await shoot()) === null) return null;
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
  return judge(name, await shoot());
}

/** Gives the pane a look while it is open, as Office's own settings do. */
async function dress(open: OpenWorkbench, look: Look): Promise<void> {
  await open.page.locator("#theme").selectOption(look);
  await open.pane.locator(`[data-theme=${look}]`).waitFor();
}

/** Walks, with a picture judged at each place in each look. Gives what was wrong, be it a picture or what scripts of the pane threw. */
export async function playWalk(workbench: Workbench, walk: Walk, judge: Judge): Promise<readonly string[]> {
  const open = await workbench.open({ width: "320" });
  const faults: string[] = [];
  const take = async (shot: string, looks: readonly Look[] = walk.looks): Promise<void> => {
    for (const look of looks) {
      await dress(open, look);
      const fault = await judged(judge, pictureName(shot, look), () => screenPicture(open));
      if (fault !== null) faults.push(fault);
    }
  };
  await walk.play(open, take);
  await open.close();
  return [...faults, ...open.errors];
}
