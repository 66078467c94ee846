import { Document, Packer } from "docx";
import { appendix } from "./appendix";
import { ending, section, title } from "./body";
import { coreProperties } from "./coreProperties";
import type { ReportDocument } from "./document";
import { letterhead } from "./letterhead";
import { withoutTimes } from "./packageBytes";
import { documentStyles, sectionFrame } from "./page";

/**
 * The report as a Word file in the layout of NĐ 30/2020, each appendix on pages of its own. The same report always has the same bytes. This room alone
 * knows the library that writes Word files, and is loaded only where one is written.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const { text, settings, numbers, appendices } = report;
  const file = new Document({
    styles: documentStyles,
    sections: [
      {
        ...sectionFrame("portrait", true),
        children: [letterhead(report), ...title(report), ...text.sections.flatMap(section), ...ending(report)],
      },
      ...appendices.map((each) => ({ ...sectionFrame(each.orientation, false), children: appendix(each, numbers) })),
    ],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(`${text.kind} ${text.subject}`, settings.unitName, text.year) };
  return withoutTimes(await Packer.pack(file, "uint8array", undefined, [properties]));
}
