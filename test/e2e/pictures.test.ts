import { keptScreens } from "../support/pictures/keptFolders";
import { pictureSetup } from "../support/pictures/pictureSetup";
import { playWalk } from "../support/pictures/playWalk";
import { pictureName, registered, walks } from "../support/pictures/walks";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
const taken = new Set<string>();

beforeAll(async () => {
  workbench = await Workbench.start(pictureSetup);
});
afterAll(() => workbench.stop());

it.each(walks)("looks as in the pictures that are kept: $what", async (walk) => {
  const faults = await playWalk(workbench, walk, (name, picture) => {
    taken.add(name);
    return keptScreens.faultOf(name, picture);
  });
  expect(faults).toEqual([]);
});

it("keeps a picture of every screen that there is, and none of what the walks above no longer show", () => {
  const kept = keptScreens.names();
  expect(registered.filter((key) => !kept.includes(pictureName(key, "light")))).toEqual([]);
  expect(kept.filter((name) => !taken.has(name))).toEqual([]);
});
