import type { Call } from "./arguments";
import { parseCall, usage, UsageError } from "./arguments";
import { Refused } from "./refused";
import type { Outcome } from "./outcome";

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type Work = Exclude<Call, { readonly command: "help" }>;

/** Each command is loaded when it is called: a wrong word on the line answers at once. */
async function work(call: Work): Promise<Outcome> {
  switch (call.command) {
    case "new":
    case "demo":
      return (await import("./commands/newWorkbook")).newWorkbook(call.command, call.out);
    case "compile":
      return (await import("./commands/compile")).compile(call.input, call.year, call.out);
    case "check":
      return (await import("./commands/check")).check(call.input);
    case "calc":
      return (await import("./commands/calc")).calc(call.input, call.out);
  }
}

/** Runs `kdc` with the words after it; answers the exit code. Only a bug throws. */
export async function run(argv: readonly string[], { out, err }: Streams): Promise<number> {
  try {
    const call = parseCall(argv);
    if (call.command === "help") {
      out(`${usage}\n`);
      return 0;
    }
    const { json, lines, exitCode } = await work(call);
    out(call.json ? `${JSON.stringify(json)}\n` : `${lines.join("\n")}\n`);
    return exitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      err(`kdc: ${error.message}\n${usage}\n`);
      return 2;
    }
    if (error instanceof Refused) {
      err(`kdc: ${error.message}\n`);
      return 3;
    }
    throw error;
  }
}
