import type { HeaderPreset, NotApplicablePolicy, Settings } from "../../core/domain/district";
import { levelName, titleName } from "../../core/domain/names";
import { foldPlain } from "../../core/text/fold";
import { listOf, listText } from "./lists";

/** RULINGS 24: what holds where Cấu hình is silent. */
export const defaultSettings: Settings = {
  unitName: "",
  parentUnit: "",
  placeName: "",
  headerPreset: "MTTQ",
  signer: "",
  signerRole: "",
  levels: ["Tự chấm", "Xã", "Huyện"].map(levelName),
  notApplicable: "fullMarks",
  proposeLowerTitle: true,
  titleOrder: null,
  inheritOnMerger: false,
};

/** A key of Cấu hình: how its words become a part of the settings and back. `read` gives null for words that it does not take. */
export interface SettingKey {
  readonly key: string;
  readonly synonyms: readonly string[];
  readonly options: readonly string[];
  readonly read: (text: string) => Partial<Settings> | null;
  readonly write: (settings: Settings) => string;
}

type Choices<T> = readonly (readonly [words: string, value: T])[];

const presets: Choices<HeaderPreset> = [
  ["MTTQ", "MTTQ"],
  ["Đảng", "Đảng"],
  ["Nhà nước", "Nhà nước"],
];
const policies: Choices<NotApplicablePolicy> = [
  ["Tính tối đa", "fullMarks"],
  ["Loại trừ", "exclude"],
];
const yesNo: Choices<boolean> = [
  ["Có", true],
  ["Không", false],
];

type TextSetting = "unitName" | "parentUnit" | "placeName" | "signer" | "signerRole";

function textKey(key: string, name: TextSetting, synonyms: readonly string[]): SettingKey {
  return { key, synonyms, options: [], read: (text) => ({ [name]: text }), write: (settings) => settings[name] };
}

function choiceKey<N extends keyof Settings>(key: string, name: N, choices: Choices<Settings[N]>): SettingKey {
  return {
    key,
    synonyms: [],
    options: choices.map(([words]) => words),
    read(text) {
      const choice = choices.find(([words]) => foldPlain(words) === foldPlain(text));
      return choice === undefined ? null : { [name]: choice[1] };
    },
    write: (settings) => choices.find(([, value]) => value === settings[name])?.[0] ?? "",
  };
}

function hasTwins(words: readonly string[]): boolean {
  return new Set(words.map(foldPlain)).size < words.length;
}

const levels: SettingKey = {
  key: "Cấp chấm",
  synonyms: ["Các cấp chấm"],
  options: [],
  read: (text) => (hasTwins(listOf(text)) ? null : { levels: listOf(text).map(levelName) }),
  write: (settings) => listText(settings.levels),
};

const titleOrder: SettingKey = {
  key: "Thứ tự danh hiệu",
  synonyms: [],
  options: [],
  read: (text) => (hasTwins(listOf(text)) ? null : { titleOrder: listOf(text).map(titleName) }),
  write: (settings) => listText(settings.titleOrder ?? []),
};

/** The keys of RULINGS 24, in its order, and those that came later. A blank value leaves the default. */
export const settingKeys: readonly SettingKey[] = [
  textKey("Tên đơn vị", "unitName", ["Đơn vị"]),
  textKey("Cấp trên", "parentUnit", ["Đơn vị cấp trên"]),
  textKey("Địa danh", "placeName", []),
  choiceKey("Mẫu tiêu đề", "headerPreset", presets),
  textKey("Người ký", "signer", []),
  textKey("Chức vụ", "signerRole", ["Chức vụ người ký"]),
  levels,
  choiceKey("Điểm không áp dụng", "notApplicable", policies),
  choiceKey("Đề xuất danh hiệu thấp hơn", "proposeLowerTitle", yesNo),
  titleOrder,
  choiceKey("Kế thừa danh hiệu khi sáp nhập", "inheritOnMerger", yesNo),
];

const keysByWords: ReadonlyMap<string, SettingKey> = new Map(
  settingKeys.flatMap((key) => [key.key, ...key.synonyms].map((words) => [foldPlain(words), key] as const)),
);

/** The key that is called so, whatever its case and diacritics; null where there is none. */
export function keyOfWords(words: string): SettingKey | null {
  return keysByWords.get(foldPlain(words)) ?? null;
}
