import * as z from "zod/mini";

/** What a person chose for the pane on this machine. Nothing of a workbook is kept here. */
export interface Preferences {
  /** Null: as Excel itself is shown. */
  readonly language: "vi" | "en" | null;
  /** The first-run card was gone through or passed over. */
  readonly welcomed: boolean;
}

const key = "kdc.preferences";
const fresh: Preferences = { language: null, welcomed: false };

const schema = z.object({ language: z.nullable(z.enum(["vi", "en"])), welcomed: z.boolean() });

/** Where the pane keeps them; a web view may forbid it, and then they last as long as the pane. */
export interface PreferencePlace {
  readonly read: () => Preferences;
  readonly write: (preferences: Preferences) => void;
}

function parsed(text: string | null): Preferences {
  if (text === null) return fresh;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : fresh;
  } catch {
    return fresh;
  }
}

/** `storage`: throws where the web view does not let pages keep anything. */
export function preferencePlace(storage: () => Pick<Storage, "getItem" | "setItem">): PreferencePlace {
  let kept: Preferences | null = null;
  return {
    read: () => {
      if (kept !== null) return kept;
      try {
        return parsed(storage().getItem(key));
      } catch {
        return fresh;
      }
    },
    write: (preferences) => {
      kept = preferences;
      try {
        storage().setItem(key, JSON.stringify(preferences));
      } catch {
        // Kept for this pane alone.
      }
    },
  };
}
