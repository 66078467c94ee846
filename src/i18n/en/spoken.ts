import type { SpokenWords } from "../words";
import { domain } from "./domain";
import { findings } from "./findings";
import { functions } from "./functions";
import { numbers } from "./numbers";
import { refusals } from "./refusals";

export const spoken: SpokenWords = { domain, findings, functions, numbers, refusals };
