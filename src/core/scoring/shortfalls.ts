import { microPerUnit } from "../decimal/decimal";
import type { Reason } from "../domain/evaluation";
import type { Plan } from "./plan";
import type { Numbers } from "./standing";
import { areaStanding, falls, numbersOf, wholeStanding } from "./standing";

/** Copied, as in `tallyCells`. */
const perUnit = microPerUnit;

/** Tells the areas under their floors and the total under its minimum, by the last tally; gives the whole. */
export function pushShortfalls(plan: Plan, reasons: Reason[]): Numbers {
  const areas = plan.areas.map((_area, index) => areaStanding(plan, index));
  areas.forEach((standing, index) => {
    if (falls(standing)) {
      reasons.push({ code: "belowFloor", contentArea: plan.areas[index]!.contentArea, ...numbersOf(standing) });
    }
  });
  const whole = wholeStanding(plan, areas);
  const numbers = numbersOf(whole);
  if (falls(whole)) {
    reasons.push({ code: "belowTotal", ...numbers });
  }
  return numbers;
}

/** The same where nothing is open, nothing is left out and nothing has a rest under a millionth: no decimal needs to be made. */
export function pushPlainShortfalls(plan: Plan, reasons: Reason[]): Numbers {
  const { areas, tally, maxNumber: max, minTotalNumber: required } = plan;
  let sum = 0;
  for (let index = 0; index < areas.length; index++) {
    const micro = tally.points.micro[index]!;
    const area = areas[index]!;
    if (micro < plan.requiredMicro[index]!) {
      reasons.push({
        code: "belowFloor",
        contentArea: area.contentArea,
        points: micro / perUnit,
        required: area.requiredNumber,
        max: area.maxNumber,
      });
    }
    sum += micro;
  }
  const points = sum / perUnit;
  if (sum < plan.minTotalMicro) {
    reasons.push({ code: "belowTotal", points, required, max });
  }
  return { points, required, max };
}
