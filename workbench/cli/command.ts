import type { Option } from "./options";
import type { Outcome } from "./outcome";

type Options = Readonly<Record<string, Option<unknown>>>;
type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** What stands on the line without a name: one file under that name, or several under `files`. */
type Positional = "input" | "out" | "files";
type Files<P extends Positional> = P extends "files"
  ? { readonly input: string; readonly files: readonly string[] }
  : { readonly [K in P]: string };

interface CommandDefinition<P extends Positional, O extends Options> {
  readonly name: string;
  /** What stands after the name: `IN.xlsx --year NĂM --out OUT.xlsx`. */
  readonly usage: string;
  /** What it does, in Vietnamese. */
  readonly tells: string;
  /** `files`: an input, then one file or more. */
  readonly positional: P;
  /** Options by their names without the dashes; `--json` goes with every command. */
  readonly options: O;
  /** Loads the command when it is called: a wrong word on the line answers at once. */
  readonly load: () => Promise<(values: Values<O> & Files<P>) => Promise<Outcome>>;
}

/** A command of `kdc`, whatever its words. */
export interface Command extends Omit<CommandDefinition<Positional, Options>, "load"> {
  readonly run: (values: Readonly<Record<string, unknown>>) => Promise<Outcome>;
}

export function defineCommand<P extends Positional, const O extends Options>({ load, ...words }: CommandDefinition<P, O>): Command {
  return {
    ...words,
    // The line was read by these very options, so its values have their types; the registry of commands forgets them.
    run: async (values) => (await load())(values as Values<O> & Files<P>),
  };
}
