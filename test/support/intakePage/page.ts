import { directReader } from "../../../src/intake/directReader";
import { workerReader } from "../../../src/intake/worker";
import type { After } from "../../../src/intake/worker/clock";
import { sourceFile } from "./sourceFile";

/** Files named `treo…` have no time left from the start; all others have all the time there is. */
let isHanging = false;
const after: After = (milliseconds, run) => {
  if (milliseconds === 30_000 && isHanging) run();
  return () => undefined;
};

const reader = workerReader(after);
let ticks = 0;

/** Counts turns of the page's own thread, until it is told to stop. */
function beating(): () => void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    ticks += 1;
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  return () => channel.port1.close();
}

/** What the tests call in the page. Maps do not travel to the test: they go as lists. */
const intakePage = {
  async read(name: string, base64: string, how: "worker" | "direct" = "worker") {
    isHanging = name.startsWith("treo");
    const stop = beating();
    const read = await (how === "worker" ? reader : directReader()).read(sourceFile(name, base64));
    stop();
    return read.ok ? { sheets: read.value.sheets.map((sheet) => ({ ...sheet, oldFonts: [...sheet.oldFonts] })) } : { refused: read.error };
  },
  /** Begins a file and gives it up at once. */
  async abort(name: string, base64: string) {
    const controller = new AbortController();
    const reading = reader.read(sourceFile(name, base64), controller.signal);
    controller.abort("thôi");
    return reading.catch((reason: unknown) => String(reason));
  },
  /** A sheet with this many filled cells; only what became of it is told. */
  async count(name: string, base64: string) {
    const read = await reader.read(sourceFile(name, base64));
    return read.ok ? read.value.sheets.flatMap(({ values }) => values).reduce((sum, row) => sum + row.length, 0) : read.error.code;
  },
  ticks: () => ticks,
};

Object.assign(globalThis, { intakePage });

export type IntakePage = typeof intakePage;
