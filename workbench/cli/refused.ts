/** Unreadable or faulty input: one line on stderr, exit code 3, and no output file. */
export class Refused extends Error {
  constructor(line: string) {
    super(line.replace(/\s+/gu, " ").trim());
    this.name = "Refused";
  }
}
