import { foldText } from "../../core/text/fold";

/** What Windows takes in no file name, and what can't be seen in one. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Windows drops these at the end of a name. */
const trailing = /[\s.]+$/u;
/** Names of devices, whatever comes after a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
/** Long paths fail on Windows and in old zip programs; so many characters leave room for the folders. */
const longest = 100;

/** Text as a file name without its ending: letters of every language stay as they are. */
export function safeFileName(text: string): string {
  const clean = text.normalize("NFC").replace(forbidden, " ").replace(/\s+/gu, " ").trim();
  const short = [...clean].slice(0, longest).join("").replace(trailing, "");
  return device.test(short) || short === "" ? `_${short}` : short;
}

/** File names with their ending, of which no two are the same to Windows, which tells no case apart. */
export function distinctFileNames(names: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeFileName(name);
    let free = safe;
    for (let number = 2; taken.has(foldText(free)); number += 1) free = `${safe} (${number})`;
    taken.add(foldText(free));
    return `${free}${ending}`;
  });
}
