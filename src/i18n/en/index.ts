import type { Words } from "../words";
import { domain } from "./domain";
import { findings } from "./findings";
import { numbers } from "./numbers";

export const en: Words = { domain, findings, numbers };
