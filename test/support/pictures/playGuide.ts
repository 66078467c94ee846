import { openForGuide, takeGuide } from "../../../scripts/tour/guideShots";
import type { Workbench } from "../workbench";
import { panePicture } from "./photographer";
import type { Judge } from "./playWalk";
import { judged } from "./playWalk";

/** Has each of the user guide's pictures judged. Gives what was wrong, be it a picture or what scripts of the pane threw. */
export async function playGuide(workbench: Workbench, judge: Judge): Promise<readonly string[]> {
  const open = await openForGuide(workbench);
  const faults: string[] = [];
  await takeGuide(open, async (name) => {
    const fault = await judged(judge, name, () => panePicture(open));
    if (fault !== null) faults.push(fault);
  });
  await open.close();
  return [...faults, ...open.errors];
}
