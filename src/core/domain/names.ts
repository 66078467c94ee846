declare const brand: unique symbol;

/** A primitive that must not be mixed up with its look-alikes: a village code is not a criterion code. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type VillageCode = Brand<string, "VillageCode">;
export type CriterionCode = Brand<string, "CriterionCode">;
/** The title's short name as the workbook writes it: `KDCTB`. */
export type TitleName = Brand<string, "TitleName">;
export type FrameworkName = Brand<string, "FrameworkName">;
/** A calendar year, four digits. */
export type Year = Brand<number, "Year">;
/** The words of a level in the setting `Cấp chấm`: `Huyện`. */
export type LevelName = Brand<string, "LevelName">;

export const villageCode = (text: string): VillageCode => text as VillageCode;
export const criterionCode = (text: string): CriterionCode => text as CriterionCode;
export const titleName = (text: string): TitleName => text as TitleName;
export const frameworkName = (text: string): FrameworkName => text as FrameworkName;
export const year = (value: number): Year => value as Year;
export const levelName = (text: string): LevelName => text as LevelName;
