import fc from "fast-check";
import { reportDocument } from "../../src/app/report/reportFile";
import { reportFigures, upToYear } from "../../src/core/report/reportFigures";
import { neededHeight } from "../../src/forms/model/rowFit";
import { reportSheet } from "../../src/forms/sheets/reportSheet";
import { reportParagraphs } from "../../src/forms/sheets/reportText";
import { vi } from "../../src/i18n";
import { report } from "../../src/i18n/vi/report";
import { reportText } from "../../src/i18n/reportWords";
import { reportDocx } from "../../src/word";
import { anyResult } from "../forms/sheets/arbitraryResult";
import { partsOf } from "../support/xlsxParts";

const textOf = (result: Parameters<typeof reportFigures>[1]) =>
  reportText(report, reportFigures({ villages: [] }, result), result.settings);

describe("whatever the result and the words in it,", () => {
  it("the report's keys are unique, and each paragraph is one line that says something", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const paragraphs = reportParagraphs(textOf(result));
        expect(new Set(paragraphs.map(({ key }) => key)).size).toBe(paragraphs.length);
        for (const { text } of paragraphs) {
          expect(text).toMatch(/\S/u);
          expect(text).not.toMatch(/\p{Cc}|undefined|NaN|null/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the report does not depend on what came after its year", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(textOf(upToYear(result))).toEqual(textOf(result));
      }),
      { numRuns: 60 },
    );
  });

  it("its sheet shows every line", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const sheet = reportSheet(textOf(result), result.settings, vi.sheets);
        const width = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
        sheet.rows.forEach((row, index) => {
          const [cell] = row;
          if (cell?.style === "paragraph") expect(sheet.rowHeights.get(index)).toBeGreaterThanOrEqual(neededHeight(cell, width));
        });
      }),
      { numRuns: 40 },
    );
  });

  it("its Word file holds no character that XML forbids, no field but page numbers, and the same bytes each time", async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        const document = reportDocument(
          { text: textOf(result), result, errors: 0, own: [] },
          { sheets: vi.sheets, numbers: vi.numbers, report },
        );
        const bytes = await reportDocx(document);
        expect(Buffer.from(await reportDocx(document)).equals(Buffer.from(bytes))).toBe(true);
        for (const [name, part] of partsOf(bytes)) {
          expect([name, /(?![\t\n\r])\p{Cc}/u.test(Buffer.from(part, "latin1").toString("utf8"))]).toEqual([name, false]);
          if (!name.startsWith("word/header"))
            expect([name, /instrText|fldSimple/u.test(part.replace(/<w:t[ >][^<]*<\/w:t>/gu, ""))]).toEqual([name, false]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
