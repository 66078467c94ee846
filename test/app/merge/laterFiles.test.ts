import type { LaterFile } from "../../../src/app/merge/readFiles";
import { openFiles } from "../../../src/app/merge/readFiles";
import { directReader } from "../../../src/app/merge/sourceReader";
import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { intakeKnowledge } from "../../../src/forms/intake/readSource";
import { intakeLimits } from "../../../src/intake/limits";

const knowledge = intakeKnowledge(demoDistrict());
const csv = new TextEncoder().encode("Năm;Mã KDC;Danh hiệu\n2022;LA-01;KDCTB\n");

/** A file that remembers whether it was fetched. */
function later(name: string, size: number, load: LaterFile["load"] = () => Promise.resolve(csv)) {
  const fetched: string[] = [];
  return {
    fetched,
    file: {
      name,
      size,
      load: () => {
        fetched.push(name);
        return load();
      },
    },
  };
}

const opened = (...files: readonly LaterFile[]) => openFiles(files, knowledge, { reader: directReader() });

it("fetches a file's bytes when its turn comes", async () => {
  const { file } = later("Đăng ký.csv", csv.length);
  const [first] = await opened(file);
  expect(first).toMatchObject({ name: "Đăng ký.csv", refusal: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string });
});

it.each([
  [intakeLimits.fileBytes + 1, { code: "file-too-large", limit: 50 }, 0],
  [intakeLimits.fileBytes, null, 1],
])("does not even fetch a file that is too large: %s bytes", async (size, refusal, times) => {
  const { file, fetched } = later("Đăng ký.csv", size);
  expect((await opened(file))[0]?.refusal).toEqual(refusal);
  expect(fetched).toHaveLength(times);
});

it("refuses by name a file that can't be fetched, and goes on with the others", async () => {
  const gone = later("a.xlsx", 1, () => Promise.reject(new Error("NotFoundError")));
  const { file } = later("Đăng ký.csv", csv.length);
  expect((await opened(gone.file, file)).map(({ name, refusal }) => [name, refusal?.code ?? null])).toEqual([
    ["a.xlsx", "unreadable"],
    ["Đăng ký.csv", null],
  ]);
});
