import type { Layout } from "./layout";
import { levelsAcross } from "./levelsAcross";
import { titleColumns } from "./titleColumns";
import { villagesAcross } from "./villagesAcross";

/** The layouts that are told before a table is taken to have a row for each village. Another one: a file of its own, and a line here. */
export const layouts: readonly Layout[] = [villagesAcross, levelsAcross, titleColumns];
