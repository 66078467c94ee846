import { keptGuide } from "../support/pictures/keptFolders";
import { pictureSetup } from "../support/pictures/pictureSetup";
import { playGuide } from "../support/pictures/playGuide";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start(pictureSetup);
});
afterAll(() => workbench.stop());

it("the user guide shows the pane as it is", async () => {
  const taken: string[] = [];
  const faults = await playGuide(workbench, (name, picture) => {
    taken.push(name);
    return keptGuide.faultOf(name, picture);
  });
  expect(faults).toEqual([]);
  expect(keptGuide.names().filter((name) => !taken.includes(name))).toEqual([]);
});
