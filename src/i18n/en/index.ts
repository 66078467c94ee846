import type { Words } from "../words";
import { domain } from "./domain";
import { findings } from "./findings";
import { functions } from "./functions";
import { forms } from "./forms";
import { numbers } from "./numbers";
import { refusals } from "./refusals";
import { samples } from "./samples";
import { sheets } from "./sheets";

export const en: Words = { domain, findings, forms, functions, numbers, refusals, samples, sheets };
