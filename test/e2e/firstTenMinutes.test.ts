import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { playFirstTenMinutes } from "../../scripts/tour/playFirstTenMinutes";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

const steps = [
  "01-lan-dau",
  "02-loi-chao",
  "03-so-cua-toi",
  "04-tro-giup",
  "05-nhan-ra-bang",
  "06-da-ghi-nho",
  "07-viec-trong-nam",
  "08-ket-qua",
  "09-the-khu-dan-cu",
  "10-ban-in",
  "11-hoi-hoan-tac",
  "12-da-hoan-tac",
];

let workbench: Workbench;
let folder: string;
beforeAll(async () => {
  workbench = await Workbench.start();
  folder = mkdtempSync(join(tmpdir(), "kdc-first-ten-minutes-"));
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

it("a newcomer's first ten minutes can be played to their end, and each step has its picture", async () => {
  await playFirstTenMinutes(workbench, folder);
  const pictures = readdirSync(folder).filter((file) => file.endsWith(".png"));
  // The printed page has its number behind its name.
  expect(pictures.map((file) => file.replace(/(?<=ban-in)-\d+\.png$|\.png$/u, "")).sort()).toEqual(steps);
  for (const file of pictures) {
    const { data } = PNG.sync.read(readFileSync(join(folder, file)));
    const [first] = data;
    expect([file, data.some((value, at) => at % 4 < 3 && value !== first)]).toEqual([file, true]);
  }
});
