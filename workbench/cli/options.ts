import { frameworkKeys } from "../../src/core/frameworkTemplates/template";

/** Wrong usage: told on stderr, exit code 2. */
export class UsageError extends Error {}

/** An option of a command: how it stands on the line, and what its words mean. */
export interface Option<T> {
  /** `flag`: no value · `value`: one · `values`: may be given again and again. */
  readonly form: "flag" | "value" | "values";
  /** Shown where it lacks: `NĂM`, `OUT.xlsx`. */
  readonly hint: string;
  /** `texts` is empty where the option is not on the line. Throws {@link UsageError}. */
  readonly read: (texts: readonly string[], option: string, command: string) => T;
}

function required(hint: string): Option<string>["read"] {
  return ([text], option, command) => {
    if (text === undefined || text === "") throw new UsageError(`Lệnh ${command} cần --${option} ${hint}.`);
    return text;
  };
}

/** A text that must be there. */
export function text(hint: string): Option<string> {
  return { form: "value", hint, read: required(hint) };
}

/** A text that may be left out. */
export function optionalText(hint: string): Option<string | null> {
  return { form: "value", hint, read: ([value]) => (value === undefined || value === "" ? null : value) };
}

/** Texts, one for each time that the option stands on the line. */
export function texts(hint: string): Option<readonly string[]> {
  return { form: "values", hint, read: (values) => values };
}

/** One of a few words; `otherwise` where it is left out. */
export function choice<const T extends string>(words: readonly T[], otherwise: T): Option<T> {
  return {
    form: "value",
    hint: words.join("|"),
    read: ([value], option) => {
      if (value === undefined) return otherwise;
      const found = words.find((word) => word === value);
      if (found === undefined) throw new UsageError(`--${option} “${value}” không hợp lệ: chọn ${words.join(", ")}.`);
      return found;
    },
  };
}

export const flag: Option<boolean> = { form: "flag", hint: "", read: (values) => values.length > 0 };

/** The file that is written. */
export const out = text("OUT.xlsx");

/** The Word file that is written. */
export const docxOut: Option<string> = {
  form: "value",
  hint: "OUT.docx",
  read: (values, option, command) => {
    const path = required("OUT.docx")(values, option, command);
    if (!/\.docx$/iu.test(path)) throw new UsageError(`--${option} “${path}” không hợp lệ: cần tên tệp Word đuôi .docx.`);
    return path;
  },
};

/** A calendar year, four digits. */
export const year: Option<number> = {
  form: "value",
  hint: "NĂM",
  read: (values, option, command) => {
    const value = required("NĂM")(values, option, command);
    if (!/^(?:19|20)\d\d$/u.test(value)) throw new UsageError(`Năm “${value}” không hợp lệ: cần bốn chữ số, ví dụ 2022.`);
    return Number(value);
  },
};

/** The framework that forms come with. */
export const framework = choice(frameworkKeys, "mau");
