import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { differenceOf } from "./difference";

const root = join(__dirname, "../../..");
/** Where pictures that do not pass are to be looked at. */
const failedFolder = "build/pictures";

/** Pixels that may differ: the least conspicuous of changed digits makes five. */
const mostPixels = 3;
/** A kept picture has so many shades of each of the three colours, which halves the bytes and is not seen. */
const shades = 32;

/** The picture as it is kept. */
function encoded(picture: PNG): Buffer {
  const copy = new PNG({ width: picture.width, height: picture.height });
  picture.data.forEach((value, at) => (copy.data[at] = Math.round((Math.round((value * (shades - 1)) / 255) * 255) / (shades - 1))));
  return PNG.sync.write(copy, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

interface Fault {
  readonly text: string;
  /** What else there is to look at. */
  readonly painted: PNG | null;
}

/** The upper left part of a picture. */
function part(picture: PNG, width: number, height: number): PNG {
  const cut = new PNG({ width, height });
  PNG.bitblt(picture, cut, 0, 0, width, height);
  return cut;
}

/** Pictures of two sizes: from where on they are not the same. */
function faultOfSize(kept: PNG, taken: PNG): Fault {
  const [width, height] = [Math.min(kept.width, taken.width), Math.min(kept.height, taken.height)];
  const difference = differenceOf(part(kept, width, height), part(taken, width, height));
  const sizes = `was ${kept.width} × ${kept.height} pixels, is ${taken.width} × ${taken.height}`;
  return { text: `${sizes}; they part in row ${difference?.box.top ?? height}`, painted: difference?.painted ?? null };
}

function faultBetween(kept: PNG, taken: PNG): Fault | null {
  if (kept.width !== taken.width || kept.height !== taken.height) return faultOfSize(kept, taken);
  const difference = differenceOf(kept, taken);
  if (difference === null || difference.pixels <= mostPixels) return null;
  const { pixels, box, painted } = difference;
  return { text: `${pixels} pixels differ, from (${box.left}, ${box.top}) to (${box.right}, ${box.bottom})`, painted };
}

/** Lays a picture where it can be looked at, and tells where. */
function lay(file: string, bytes: Uint8Array): string {
  const place = `${failedFolder}/${file}`;
  mkdirSync(join(root, failedFolder), { recursive: true });
  writeFileSync(join(root, place), bytes);
  return place;
}

/** A folder of pictures that are kept in the repository, and what is taken anew beside them. */
export class KeptPictures {
  constructor(
    private readonly folder: string,
    /** How new pictures are kept, once someone has looked at them: told where one is wrong. */
    private readonly howToRenew: string,
  ) {}

  names(): readonly string[] {
    return existsSync(this.folder) ? readdirSync(this.folder).map((file) => file.replace(/\.png$/u, "")) : [];
  }

  /** What is wrong with a picture (a PNG) beside the one that is kept, and where to look at it; null where nothing is. Nothing is ever kept by this. */
  faultOf(name: string, taken: Buffer): string | null {
    const path = this.pathOf(name);
    const fault = existsSync(path)
      ? faultBetween(PNG.sync.read(readFileSync(path)), PNG.sync.read(taken))
      : { text: "no picture is kept of it", painted: null };
    if (fault === null) return null;
    const places = [lay(`${name}.png`, taken)];
    if (fault.painted !== null) places.push(lay(`${name}-difference.png`, PNG.sync.write(fault.painted)));
    return `${name}: ${fault.text}. Look at ${places.join(" and ")}; if it is right so: ${this.howToRenew}`;
  }

  /** Keeps a picture, unless the one that is kept shows the same: the repository is not made to grow for nothing. */
  keep(name: string, taken: Buffer): void {
    if (this.faultOf(name, taken) === null) return;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.pathOf(name), encoded(PNG.sync.read(taken)));
  }

  /** Removes the pictures of what is no longer taken. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.names().filter((each) => !names.has(each))) rmSync(this.pathOf(name));
  }

  private pathOf(name: string): string {
    return join(this.folder, `${name}.png`);
  }
}
