import type { Words } from "../words";
import { forms } from "./forms";
import { intake } from "./intake";
import { samples } from "./samples";
import { sheets } from "./sheets";
import { spoken } from "./spoken";

export const vi: Words = { ...spoken, forms, intake, samples, sheets };
