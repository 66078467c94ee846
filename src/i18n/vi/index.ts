import type { Words } from "../words";
import { forms } from "./forms";
import { samples } from "./samples";
import { sheets } from "./sheets";
import { spoken } from "./spoken";

export const vi: Words = { ...spoken, forms, samples, sheets };
