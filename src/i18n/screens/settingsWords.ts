/** Words of the screen "Cài đặt". */
export interface SettingsScreenWords {
  readonly reading: string;
  readonly paneTitle: string;
  readonly language: string;
  readonly languageHint: string;
  readonly asExcel: string;
  readonly vietnamese: string;
  readonly english: string;
  readonly welcomeAgain: string;
  readonly workbookTitle: string;
  readonly workbookHint: string;
  /** By the key of Cấu hình; a key that is not named here goes by its own words. */
  readonly labels: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly invalid: string;
  readonly save: (changes: number) => string;
  readonly nothingChanged: string;
  readonly discard: string;
  readonly saved: string;
  readonly elsewhereTitle: string;
  readonly elsewhere: string;
  readonly openSheet: (sheet: string) => string;
}
