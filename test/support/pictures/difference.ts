import { PNG } from "pngjs";

/** By how much the average colour (0 to 255) of a square of four pixels may differ: letters that stand a third of a pixel aside stay below, another digit does not. */
const inSquares = 75;
/** By how much a colour may differ where both pictures run straight on: in areas and along lines, which have no edges to smooth. A kept picture is off by 4. */
const onStraight = 8;
/** Pixels further apart than this are of two colours. */
const sameColour = 3;
/** So many pixels to both sides of one make it straight: further than the strokes of letters go. */
const reach = { across: 8, down: 12 } as const;

/** A part of a picture in pixels, both ends included. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Difference {
  readonly pixels: number;
  /** Around all that differs. */
  readonly box: Box;
  /** The second picture, faded, with what differs painted over. */
  readonly painted: PNG;
}

/** Where the pixel's colours are in the data; beyond an edge those of the last pixel before it. */
function placeOf({ width, height }: PNG, x: number, y: number): number {
  return (Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)) * 4;
}

/** How far apart two pixels are in the colour in which they are furthest apart. */
function apart(one: PNG, at: number, other: PNG, place: number): number {
  let furthest = 0;
  for (let colour = 0; colour < 3; colour += 1) {
    const far = (one.data[at + colour] ?? 0) - (other.data[place + colour] ?? 0);
    if (far > furthest) furthest = far;
    else if (-far > furthest) furthest = -far;
  }
  return furthest;
}

/** Whether the picture goes on in this pixel's colour to both sides of it, or above and below. */
function isStraight(picture: PNG, x: number, y: number): boolean {
  const at = placeOf(picture, x, y);
  const goesOn = (far: number, stepX: number, stepY: number): boolean => {
    for (let step = -far; step <= far; step += 1) {
      if (apart(picture, at, picture, placeOf(picture, x + step * stepX, y + step * stepY)) > sameColour) return false;
    }
    return true;
  };
  return goesOn(reach.across, 1, 0) || goesOn(reach.down, 0, 1);
}

/** Whether one of the four squares that the pixel belongs to has another average. */
function isOtherSquare(kept: PNG, taken: PNG, x: number, y: number): boolean {
  const sum = ({ data }: PNG, places: readonly number[], colour: number): number =>
    places.reduce((all, place) => all + (data[place + colour] ?? 0), 0);
  return [-1, 0].some((left) =>
    [-1, 0].some((up) => {
      const corners = [0, 1].flatMap((right) => [0, 1].map((down) => placeOf(kept, x + left + right, y + up + down)));
      return [0, 1, 2].some((colour) => Math.abs(sum(kept, corners, colour) - sum(taken, corners, colour)) > 4 * inSquares);
    }),
  );
}

/** Whether a pixel that is `far` off is another one to the eye, however a machine smooths the edges of letters. */
function isOther(kept: PNG, taken: PNG, x: number, y: number, far: number): boolean {
  return (far > inSquares && isOtherSquare(kept, taken, x, y)) || (isStraight(kept, x, y) && isStraight(taken, x, y));
}

/** What a colour is at least where the picture is faded. */
const faded = 170;
const mark = [255, 0, 255, 255] as const;

/** The places in the data of all pixels that differ. */
function differingPlaces(kept: PNG, taken: PNG): readonly number[] {
  const places: number[] = [];
  const { width, data } = taken;
  for (let at = 0; at < data.length; at += 4) {
    const far = apart(kept, at, taken, at);
    if (far > onStraight && isOther(kept, taken, (at / 4) % width, Math.floor(at / 4 / width), far)) places.push(at);
  }
  return places;
}

function boxAround(places: readonly number[], width: number): Box {
  const box = { left: width, top: Infinity, right: 0, bottom: 0 };
  for (const at of places) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    Object.assign(box, {
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x),
      bottom: Math.max(box.bottom, y),
    });
  }
  return box;
}

function painted(picture: PNG, places: readonly number[]): PNG {
  const { width, height, data } = picture;
  const copy = new PNG({ width, height });
  for (let at = 0; at < data.length; at += 1) copy.data[at] = at % 4 === 3 ? 255 : faded + (data[at] ?? 0) / 3;
  for (const at of places) copy.data.set(mark, at);
  return copy;
}

/** In what two pictures of one size differ to the eye; null where they do not. */
export function differenceOf(kept: PNG, taken: PNG): Difference | null {
  const places = differingPlaces(kept, taken);
  if (places.length === 0) return null;
  return { pixels: places.length, box: boxAround(places, taken.width), painted: painted(taken, places) };
}
