/** What a flag begins with, by how it stands: met, not met, open, not to be told. By these signs we know our texts again, and take away no others. */
export const flagSigns = { met: "✓", unmet: "✗", open: "…", doubt: "!" } as const;

export type FlagSign = keyof typeof flagSigns;

const lead = "KDC";
const ours = new RegExp(`^${lead}(?:: | [${Object.values(flagSigns).join("")}] )`, "u");

/** `KDC ✓ …` */
export function flagText(sign: FlagSign, text: string): string {
  return `${lead} ${flagSigns[sign]} ${text}`;
}

/** `KDC: …`, over the flags. */
export function flagHeader(text: string): string {
  return `${lead}: ${text}`;
}

/** Whether a cell holds a text that we wrote: a flag or the header over them. */
export function isFlag(content: string | number | boolean): boolean {
  return typeof content === "string" && ours.test(content);
}
