import { parseCall, usage } from "./arguments";
import { UsageError } from "./options";
import { Refused } from "./refused";

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs `kdc` with the words after it; answers the exit code. Only a bug throws. */
export async function run(argv: readonly string[], { out, err }: Streams): Promise<number> {
  try {
    const call = parseCall(argv);
    if (call.command === "help") {
      out(`${usage}\n`);
      return 0;
    }
    const { json, lines, exitCode } = await call.command.run(call.values);
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
