import { maxFiles } from "../../../src/app/merge/limits";
import type { OpeningProgress } from "../../../src/app/merge/readFiles";
import { openFiles } from "../../../src/app/merge/readFiles";
import type { SourceReader } from "../../../src/app/merge/sourceReader";
import { directReader } from "../../../src/app/merge/sourceReader";
import { refuse } from "../../../src/core/result";
import { intakeKnowledge } from "../../../src/forms/intake/readSource";
import { district } from "../../forms/intake/sources";
import { bookBytes } from "../../support/communes/files";

const knowledge = intakeKnowledge(district);
const registrations = (village: string) => [
  {
    name: "Đăng ký",
    cells: [
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, village, "KDCTB"],
    ],
  },
];
const file = (name: string, village = "LA-01") => ({ name, bytes: bookBytes(registrations(village), "xlsx") });

/** Reads nothing, and tells what it was asked for. */
function refusing() {
  const asked: string[] = [];
  const reader: SourceReader = {
    read: ({ name }) => {
      asked.push(name);
      return Promise.resolve(refuse({ code: "damaged" }));
    },
    close: () => undefined,
  };
  return { asked, reader };
}

describe("opening the files of a call", () => {
  it("goes on after a file that the reader refuses", async () => {
    const reader: SourceReader = {
      read: (given, signal) =>
        given.name === "treo.xlsx" ? Promise.resolve(refuse({ code: "took-too-long", limit: 30 })) : directReader().read(given, signal),
      close: () => undefined,
    };
    const opened = await openFiles([file("a.xlsx"), file("treo.xlsx"), file("b.xlsx", "LA-02")], knowledge, { reader });
    expect(opened.map(({ refusal }) => refusal)).toEqual([null, { code: "took-too-long", limit: 30 }, null]);
    expect(opened.map(({ reading }) => reading?.rows.length ?? 0)).toEqual([1, 0, 1]);
  });

  it.each([
    [maxFiles, 0],
    [maxFiles + 1, 1],
    [maxFiles + 3, 3],
  ])("of %i files leaves out %i, each by name and unread", async (count, beyond) => {
    const { asked, reader } = refusing();
    const files = Array.from({ length: count }, (_, index) => ({ name: `${index + 1}.xlsx`, bytes: new Uint8Array([index % 256]) }));
    const opened = await openFiles(files, knowledge, { reader });
    expect(opened.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    const left = opened.filter(({ refusal }) => refusal?.code === "too-many-files");
    expect(left).toEqual(
      files.slice(maxFiles).map(({ name }) => ({ name, hash: "", reading: null, refusal: { code: "too-many-files", limit: maxFiles } })),
    );
    expect([left.length, asked.length]).toEqual([beyond, maxFiles]);
  });

  it("tells how far it is before and after each file", async () => {
    const told: OpeningProgress[] = [];
    await openFiles([file("a.xlsx"), file("b.xlsx")], knowledge, { reader: directReader(), onProgress: (step) => told.push(step) });
    expect(told).toEqual([
      { file: "a.xlsx", done: 0, total: 2 },
      { file: "a.xlsx", done: 1, total: 2 },
      { file: "b.xlsx", done: 1, total: 2 },
      { file: "b.xlsx", done: 2, total: 2 },
    ]);
  });

  it("ends with the reason for which it was given up, and looks at no further file", async () => {
    const { asked, reader } = refusing();
    const controller = new AbortController();
    const opening = openFiles([file("a.xlsx"), file("b.xlsx"), file("c.xlsx")], knowledge, {
      reader,
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 1) controller.abort("thôi");
      },
    });
    await expect(opening).rejects.toBe("thôi");
    expect(asked).toEqual(["a.xlsx"]);
  });
});

describe("reading on the spot", () => {
  it("ends with the reason for which it was given up", async () => {
    const controller = new AbortController();
    const reading = directReader().read(file("a.xlsx"), controller.signal);
    controller.abort("thôi");
    await expect(reading).rejects.toBe("thôi");
    await expect(directReader().read(file("a.xlsx"), controller.signal)).rejects.toBe("thôi");
  });

  it("is not troubled by a signal that stays quiet", async () => {
    expect(await directReader().read(file("a.xlsx"), new AbortController().signal)).toMatchObject({ ok: true, value: { name: "a.xlsx" } });
  });
});
