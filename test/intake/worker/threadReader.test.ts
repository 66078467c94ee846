import type { SourceReader } from "../../../src/intake/sourceReader";
import type { After } from "../../../src/intake/worker/clock";
import type { Thread, ThreadEvents } from "../../../src/intake/worker/liveThread";
import { serveReads } from "../../../src/intake/worker/serveReads";
import { threadReader } from "../../../src/intake/worker/threadReader";

const csv = (name: string) => ({ name, bytes: new TextEncoder().encode("Năm;Mã KDC\n2022;LA-01\n") });
const sheetNames = async (reading: ReturnType<SourceReader["read"]>) => {
  const read = await reading;
  return read.ok ? read.value.sheets.map(({ sheet }) => sheet) : read.error;
};

type Behaviour = (name: string, events: ThreadEvents) => "answer" | "nothing";

/** Threads in name only: they run here, and do with each file what the test says. */
function threads(behave: Behaviour) {
  const stopped: number[] = [];
  let begun = 0;
  const start = (events: ThreadEvents): Thread => {
    const number = (begun += 1);
    let isStopped = false;
    const answer = serveReads((message) => void (isStopped || events.said(structuredClone(message))));
    return {
      post: (request) => {
        if (behave(request.name, events) === "answer") void answer(structuredClone(request));
      },
      stop: () => {
        isStopped = true;
        stopped.push(number);
      },
    };
  };
  return { start, stopped, begun: () => begun };
}

/** A clock on which time goes by when the test says so. */
function handClock() {
  const waiting = new Map<() => void, number>();
  const after: After = (milliseconds, run) => {
    waiting.set(run, milliseconds);
    return () => waiting.delete(run);
  };
  return {
    after,
    running: () => [...waiting.values()],
    strike: () => [...waiting.keys()].forEach((run) => run()),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("reading in a thread", () => {
  it("takes one thread for all files, one after the other", async () => {
    const { start, begun, stopped } = threads(() => "answer");
    const reader = threadReader(start);
    const reads = ["a.csv", "b.csv", "c.csv"].map((name) => sheetNames(reader.read(csv(name))));
    expect(await Promise.all(reads)).toEqual([["a"], ["b"], ["c"]]);
    expect([begun(), stopped]).toEqual([1, []]);
    reader.close();
    await settle();
    expect(stopped).toEqual([1]);
  });

  it("hands on what the file is refused for", async () => {
    const reader = threadReader(threads(() => "answer").start);
    expect(await sheetNames(reader.read({ name: "a.xlsx", bytes: new Uint8Array([1]) }))).toEqual({ code: "damaged" });
  });

  it("stops a file after thirty seconds, no sooner, and reads the next in a fresh thread", async () => {
    const clock = handClock();
    const { start, stopped, begun } = threads((name) => (name === "treo.csv" ? "nothing" : "answer"));
    const reader = threadReader(start, clock.after);
    expect(await sheetNames(reader.read(csv("a.csv")))).toEqual(["a"]);
    expect(clock.running()).toEqual([]);
    const slow = sheetNames(reader.read(csv("treo.csv")));
    const next = sheetNames(reader.read(csv("b.csv")));
    await settle();
    expect([clock.running(), stopped]).toEqual([[30_000], []]);
    clock.strike();
    expect(await slow).toEqual({ code: "took-too-long", limit: 30 });
    expect(await next).toEqual(["b"]);
    expect([begun(), stopped]).toEqual([2, [1]]);
  });

  it("names a file in which the thread ran out of memory, and reads the next in a fresh thread", async () => {
    const { start, begun } = threads((name, events) => {
      if (name !== "nặng.csv") return "answer";
      events.ended();
      return "nothing";
    });
    const reader = threadReader(start);
    expect(await sheetNames(reader.read(csv("nặng.csv")))).toEqual({ code: "too-much-memory" });
    expect(await sheetNames(reader.read(csv("b.csv")))).toEqual(["b"]);
    expect(begun()).toBe(2);
  });

  it("blames no file for a thread that ended between two", async () => {
    let last: ThreadEvents | undefined;
    const { start, begun } = threads((_, events) => {
      last = events;
      return "answer";
    });
    const reader = threadReader(start);
    await reader.read(csv("a.csv"));
    last?.ended();
    expect(await sheetNames(reader.read(csv("b.csv")))).toEqual(["b"]);
    expect(begun()).toBe(2);
  });

  it("ends at once where it is given up, and reads the next in a fresh thread", async () => {
    const { start, stopped } = threads((name) => (name === "treo.csv" ? "nothing" : "answer"));
    const reader = threadReader(start);
    const controller = new AbortController();
    const slow = reader.read(csv("treo.csv"), controller.signal);
    const waiting = reader.read(csv("c.csv"), controller.signal);
    await settle();
    controller.abort("thôi");
    await expect(slow).rejects.toBe("thôi");
    await expect(waiting).rejects.toBe("thôi");
    await expect(reader.read(csv("d.csv"), controller.signal)).rejects.toBe("thôi");
    expect(await sheetNames(reader.read(csv("b.csv")))).toEqual(["b"]);
    expect(stopped).toEqual([1]);
  });

  it("gives up what it reads when it is closed, and reads no more", async () => {
    const { start } = threads(() => "nothing");
    const reader = threadReader(start);
    const slow = reader.read(csv("treo.csv"));
    const told = expect(slow).rejects.toMatchObject({ name: "AbortError" });
    await settle();
    reader.close();
    await told;
    await expect(reader.read(csv("a.csv"))).rejects.toMatchObject({ name: "AbortError" });
  });

  it("throws what is a bug in the thread", async () => {
    const start = ({ said }: ThreadEvents): Thread => {
      said({ kind: "ready" });
      return { post: () => said({ kind: "failed", message: "gãy" }), stop: () => undefined };
    };
    await expect(threadReader(start).read(csv("a.csv"))).rejects.toThrow("gãy");
  });

  it("throws at an answer that is none", async () => {
    const start = ({ said }: ThreadEvents): Thread => {
      said({ kind: "ready" });
      return { post: () => said({ kind: "read", book: { name: "a", sheets: "x", contents: [] } }), stop: () => undefined };
    };
    await expect(threadReader(start).read(csv("a.csv"))).rejects.toThrow();
  });
});

describe("without a thread", () => {
  const dead: Thread = { post: () => undefined, stop: () => undefined };
  it.each([
    [
      "can't be begun",
      () => {
        throw new Error("SecurityError");
      },
    ],
    ["is refused later", () => Promise.reject(new Error("chặn"))],
    [
      "ends before it has said a word",
      ({ ended }: ThreadEvents) => {
        ended();
        return dead;
      },
    ],
    [
      "says something else first",
      ({ said }: ThreadEvents) => {
        said("hello");
        return dead;
      },
    ],
  ])("files are read on the spot where one %s, and it is tried once", async (_, start) => {
    let tries = 0;
    const reader = threadReader((events) => {
      tries += 1;
      return start(events);
    });
    expect(await sheetNames(reader.read(csv("a.csv")))).toEqual(["a"]);
    expect(await sheetNames(reader.read(csv("b.csv")))).toEqual(["b"]);
    expect(tries).toBe(1);
  });

  it("files are read on the spot where it does not begin in time", async () => {
    const clock = handClock();
    const reader = threadReader(() => dead, clock.after);
    const read = sheetNames(reader.read(csv("a.csv")));
    await settle();
    expect(clock.running()).toEqual([15_000]);
    clock.strike();
    expect(await read).toEqual(["a"]);
  });
});
