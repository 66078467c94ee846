import type { Words } from "../words";
import { domain } from "./domain";
import { findings } from "./findings";
import { numbers } from "./numbers";
import { refusals } from "./refusals";
import { sheets } from "./sheets";

export const en: Words = { domain, findings, numbers, refusals, sheets };
