import type { Words } from "../words";
import { domain } from "./domain";
import { findings } from "./findings";
import { numbers } from "./numbers";

export const vi: Words = { domain, findings, numbers };
