import type { Village } from "../../core/domain/district";

/** How a village is named in every JSON document. */
export interface VillageNameJson {
  readonly code: string;
  readonly commune: string;
  readonly name: string;
}

export function villageNameJson({ code, commune, name }: Pick<Village, "code" | "commune" | "name">): VillageNameJson {
  return { code, commune, name };
}
