import { remembered } from "../../core/remembered";
import type { FormKey } from "../schema/formKey";
import { formKeys } from "../schema/formKey";
import { forms } from "../schema/registry";
import type { HeaderKeys } from "./keys";
import { headerKeys, joinKeys } from "./keys";

/** How a header was matched, from the surest to the least sure. */
export type MatchReason = "header" | "headerWithoutDiacritics" | "synonym" | "synonymWithoutDiacritics" | "withoutBrackets";

export const confidences: { readonly [R in MatchReason]: number } = {
  header: 1,
  headerWithoutDiacritics: 0.95,
  synonym: 0.9,
  synonymWithoutDiacritics: 0.85,
  withoutBrackets: 0.7,
};

/** A field of a form that a header may name. */
export interface Hit {
  readonly form: FormKey;
  readonly field: string;
  readonly reason: MatchReason;
}

interface Entry {
  readonly form: FormKey;
  readonly field: string;
  readonly isHeader: boolean;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

interface Wording extends Entry {
  readonly keys: HeaderKeys;
}

const wordings: readonly Wording[] = formKeys.flatMap((form) =>
  Object.entries(forms[form].fields).flatMap(([field, spec]) =>
    [spec.header, ...spec.synonyms].map((words, index) => ({ form, field, isHeader: index === 0, keys: headerKeys(words) })),
  ),
);

function indexBy(key: (keys: HeaderKeys) => string): Index {
  const index = new Map<string, Entry[]>();
  for (const wording of wordings) {
    const entries = index.get(key(wording.keys)) ?? [];
    if (!entries.some((entry) => entry.form === wording.form && entry.field === wording.field)) {
      index.set(key(wording.keys), [...entries, wording]);
    }
  }
  return index;
}

const exactIndex = indexBy((keys) => keys.exact);
const plainIndex = indexBy((keys) => keys.plain);
const bareIndex = indexBy((keys) => keys.bare);

const none: readonly Hit[] = [];

/** Every field that a header names, each form's once, in the surest way. */
function hitsOf(keys: HeaderKeys): readonly Hit[] {
  const exact = exactIndex.get(keys.exact);
  const plain = plainIndex.get(keys.plain);
  const bare = bareIndex.get(keys.bare);
  if (exact === undefined && plain === undefined && bare === undefined) {
    return none;
  }
  const hits: Hit[] = [];
  const add = (entries: readonly Entry[] | undefined, header: MatchReason, synonym: MatchReason): void => {
    const known = new Set(hits.map((hit) => hit.form));
    for (const { form, field, isHeader } of entries ?? []) {
      if (!known.has(form)) {
        hits.push({ form, field, reason: isHeader ? header : synonym });
      }
    }
  };
  add(exact, "header", "synonym");
  add(plain, "headerWithoutDiacritics", "synonymWithoutDiacritics");
  add(bare, "withoutBrackets", "withoutBrackets");
  return hits;
}

/** Words, and the fields that they name. */
export interface HeaderWords {
  readonly keys: HeaderKeys;
  readonly hits: readonly Hit[];
  /** Whether a wording of some field may end in them: false means that nothing over them can make them a header. */
  readonly mayEnd: boolean;
}

/** The words of a single cell. */
export interface CellWords extends HeaderWords {
  /** Whether a wording of some field may begin with them. */
  readonly mayBegin: boolean;
}

/** What stands before or after each blank of the wordings: all that headers over two rows can be made of. */
function partsOf(part: (key: string, blank: number) => string): ReadonlySet<string> {
  const parts = new Set([""]);
  for (const { keys } of wordings) {
    for (const key of [keys.exact, keys.plain, keys.bare]) {
      for (let blank = key.indexOf(" "); blank >= 0; blank = key.indexOf(" ", blank + 1)) {
        parts.add(part(key, blank));
      }
    }
  }
  return parts;
}

const beginnings = partsOf((key, blank) => key.slice(0, blank));
const endings = partsOf((key, blank) => key.slice(blank + 1));
const isAnyIn = (parts: ReadonlySet<string>, { exact, plain, bare }: HeaderKeys): boolean =>
  parts.has(exact) || parts.has(plain) || parts.has(bare);

const wordsAtMost = 4_096;

/** Headers are few, and come again with every sheet and every reading. */
export const headerWords = remembered((text: string): CellWords => {
  const keys = headerKeys(text);
  return { keys, hits: hitsOf(keys), mayBegin: isAnyIn(beginnings, keys), mayEnd: isAnyIn(endings, keys) };
}, wordsAtMost);

/** Words one above the other; what they are together is worked out where somebody asks. */
class JoinedWords implements HeaderWords {
  private joined: HeaderKeys | null = null;
  readonly hits: readonly Hit[];
  readonly mayEnd: boolean;

  constructor(
    private readonly above: CellWords,
    private readonly below: HeaderWords,
  ) {
    this.mayEnd = below.mayEnd;
    this.hits = above.mayBegin && below.mayEnd ? hitsOf(this.keys) : none;
  }

  get keys(): HeaderKeys {
    return (this.joined ??= joinKeys(this.above.keys, this.below.keys));
  }
}

/** The words of two headers one above the other. */
export function joinWords(above: CellWords, below: HeaderWords): HeaderWords {
  return new JoinedWords(above, below);
}
