import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { goThroughYear } from "./wholeYear";

const folder = resolve(process.argv[2] ?? "build/whole-year");
mkdirSync(folder, { recursive: true });
goThroughYear(folder).then(
  ({ workbook, report }) => console.log(`${workbook}\n${report}`),
  (failure: unknown) => {
    console.error(failure);
    process.exitCode = 1;
  },
);
