import type { FindingWords } from "../words";
import { formFaults } from "./formFaults";
import { rowFaults } from "./rowFaults";

export const findings: FindingWords = { ...formFaults, ...rowFaults };
