import { demoDistrict } from "../../../../src/core/demo/demoDistrict";
import { planIntake } from "../../../../src/forms/intake/planIntake";
import { intakeKnowledge, readSource } from "../../../../src/forms/intake/readSource";
import type { IntakeRow } from "../../../../src/forms/intake/types";
import { readFile } from "../../../../src/intake/readFile";
import { communeContents, emptied, sentForms } from "../../../support/communes/content";
import type { Format } from "../../../support/communes/files";
import { bookBytes, scripts } from "../../../support/communes/files";
import { turnedLayouts } from "../../../support/communes/turnedLayouts";

const district = demoDistrict();
const contents = communeContents(district);
const knowledge = intakeKnowledge(emptied(district));

/** TCVN3 has no capitals with tones: letter case makes no difference to what is merged. */
const plain = (cells: ReadonlyMap<string, unknown>): string =>
  JSON.stringify([...cells].filter(([name]) => name !== "note").sort(([one], [other]) => (one < other ? -1 : 1))).toLowerCase();
const rowsOf = (rows: readonly IntakeRow[]): readonly string[] => rows.map((row) => `${row.form} ${plain(row.cells)}`).sort();

describe("a commune's file, read as the rows that it was made of", () => {
  it.each([
    ["villagesAcross", "xlsx", "unicode"],
    ["villagesAcross", "xls", "tcvn3"],
    ["villageSheets", "ods", "vni"],
    ["villageSheets", "xlsx", "tcvn3"],
    ["titleColumns", "xlsx", "decomposed"],
    ["titleColumns", "xls", "vni"],
    ["stacked", "xlsx", "vni"],
    ["stacked", "ods", "unicode"],
    ["beside", "xlsx", "tcvn3"],
    ["beside", "xls", "unicode"],
  ] as const satisfies readonly (readonly [keyof typeof turnedLayouts, Format, keyof typeof scripts])[])(
    "laid out as %s, as .%s in %s",
    async (layout, format, script) => {
      for (const content of [contents[0], contents[9]]) {
        if (content === undefined) throw new Error("The demo has communes.");
        const file = await readFile({
          name: `${content.commune}.${format}`,
          bytes: bookBytes(turnedLayouts[layout](content), format, scripts[script]),
        });
        if (!file.ok) throw new Error(file.error.code);
        const [plan] = planIntake(emptied(district), [readSource(file.value, knowledge)]);
        const wanted = sentForms.flatMap((form) => content.rows(form).map((cells) => `${form} ${plain(cells)}`)).sort();
        expect(plan?.rejected).toEqual([]);
        expect(plan?.conflicts).toEqual([]);
        expect(rowsOf(plan?.taken ?? [])).toEqual(wanted);
      }
    },
  );
});
