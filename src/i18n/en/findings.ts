import type { FindingWords } from "../words";
import { formFaults } from "./formFaults";
import { listFaults } from "./listFaults";
import { mappingFaults } from "./mappingFaults";
import { reportFaults } from "./reportFaults";
import { rowFaults } from "./rowFaults";

export const findings: FindingWords = { ...formFaults, ...rowFaults, ...listFaults, ...reportFaults, ...mappingFaults };
