import { findingJson } from "../../../src/app/json/findingsJson";
import type { KitLanguage } from "../../../src/app/kit/makeKits";
import { makeKits } from "../../../src/app/kit/makeKits";
import { vi } from "../../../src/i18n";
import { kit as kitText } from "../../../src/i18n/vi/kit";
import { writeNewFiles } from "../files";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { openFile } from "../session";
import { kitWords } from "../words";

interface KitCall {
  readonly input: string;
  readonly year: number;
  /** A folder. */
  readonly out: string;
}

const words: KitLanguage = { forms: vi.forms, kit: kitText };

/** Writes a workbook for every commune into a folder, to be sent out. */
export async function kit({ input, year, out }: KitCall): Promise<Outcome> {
  const { excel } = await openFile(input);
  const { files, findings } = valueOf(await makeKits({ excel, year, words }), input);
  await writeNewFiles(out, files);
  const told = files.map(({ name, commune, villages, rows }) => ({ name, commune, villages, rows }));
  return {
    json: { year, files: told, findings: findings.map((finding) => findingJson(finding, vi)) },
    lines: [
      ...files.map(({ name, villages, rows }) => kitWords.file(name, villages, rows)),
      ...findings.map(findingLine),
      kitWords.wrote(files.length, out),
    ],
    exitCode: 0,
  };
}
