import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { rest } from "../../test/support/pictures/photographer";
import type { OpenWorkbench } from "../../test/support/workbench";

/** Takes pictures of the pane, or of the whole workbench, once what is on them has come to rest. */
export class Camera {
  constructor(
    private readonly open: OpenWorkbench,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** The pane alone. */
  async pane(name: string): Promise<void> {
    await this.take(this.open.page.locator("#pane iframe"), name);
  }

  /** Grid and pane together. */
  async page(name: string): Promise<void> {
    await rest(this.open);
    await this.open.page.screenshot({ path: join(this.folder, `${name}.png`) });
  }

  private async take(what: Locator, name: string): Promise<void> {
    await rest(this.open);
    await what.screenshot({ path: join(this.folder, `${name}.png`), animations: "disabled" });
  }
}
