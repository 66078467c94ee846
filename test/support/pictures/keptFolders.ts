import { join } from "node:path";
import { KeptPictures } from "./keptPictures";

const root = join(__dirname, "../../..");
const howToRenew = "npm run -s build && npm run -s build:workbench && npx tsx scripts/keepPictures.ts";

/** The pane's screens. */
export const keptScreens = new KeptPictures(join(root, "test/e2e/pictures"), howToRenew);

/** The user guide's. */
export const keptGuide = new KeptPictures(join(root, "docs/huong-dan/hinh"), howToRenew);
