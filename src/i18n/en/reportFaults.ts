import { headerOf } from "../../forms/schema/headerOf";
import { forms } from "../../forms/schema/registry";
import type { ReportFaultWords } from "../findingGroups";
import { numbers } from "./numbers";

const { decimal, percent } = numbers;
/** A blank title means all of them together. */
const ofTitle = (title: string): string => (title === "" ? "" : ` as ${title}`);
const period = (from: number, to: number): string => (from === to ? `the year ${from}` : `the years ${from}-${to}`);

export const reportFaults: ReportFaultWords = {
  "unit-count": ({ printed, counted, inForm }) => ({
    wrong: inForm
      ? `The report says ${decimal(printed)} villages, but the form ${forms.villages.sheet} has ${decimal(counted)}.`
      : `The number of villages is given as ${decimal(printed)} here, but the report's hamlets and street groups add up to ${decimal(counted)}.`,
    mend: "Settle on one total number of villages, then work out the ratios that depend on it again.",
  }),
  "registrations-exceed-units": ({ year, registered, units }) => ({
    wrong: `In ${year} ${decimal(registered)} registrations are given, more than the ${decimal(units)} villages there are.`,
    mend: "Check the number of registrations; where areas registered for two titles, say that registrations are counted.",
  }),
  "recognised-exceeds-registered": ({ title, year, recognised, registered }) => ({
    wrong: `In ${year} ${decimal(recognised)} villages are given as recognised${ofTitle(title)}, more than the ${decimal(registered)} that registered.`,
    mend: "Check both numbers.",
  }),
  "maintained-exceeds-holders": ({ title, year, maintained, holders }) => ({
    wrong: `In ${year} ${decimal(maintained)} villages are said to have kept the title${ofTitle(title)}, but only ${decimal(holders)} held it the year before.`,
    mend: "Check the statuses: only an area that held the title in the year just before has kept it.",
  }),
  percentage: ({ printed, part, whole }) => ({
    wrong: `The percentage is given as ${decimal(printed)}%, but ${decimal(part)}/${decimal(whole)} is ${percent(part / whole)}.`,
    mend: "Correct the percentage, or check the two numbers it is made of.",
  }),
  "part-exceeds-whole": ({ part, whole }) => ({
    wrong: `The figure ${decimal(part)} is larger than the total ${decimal(whole)} that it is a part of.`,
    mend: "Check both numbers.",
  }),
  "sum-mismatch": ({ what, printed, computed }) => ({
    wrong: `The item “${headerOf("reportFunding", what)}” gives a total of ${decimal(printed)}, but its parts add up to ${decimal(computed)}.`,
    mend: "Add the parts up again and correct the number that is wrong.",
  }),
  "figure-differs": ({ what, printed, other, otherCell }) => ({
    wrong: `The figure “${what}” is given as ${decimal(printed)}, but as ${decimal(other)} in cell ${otherCell}.`,
    mend: "Settle on one number throughout the report.",
  }),
  "figure-differs-from-form": ({ what, printed, counted, recognised }) => ({
    wrong: `The figure “${what}” is given as ${decimal(printed)}, but the form ${(recognised ? forms.ledger : forms.registrations).sheet} counts ${decimal(counted)}.`,
    mend: "Correct the report's figure, or complete the form.",
  }),
  "appendix-period": ({ from, to, bodyFrom, bodyTo }) => ({
    wrong: `This figure adds up ${period(from, to)} only, but the body of the report lists ${period(bodyFrom, bodyTo)}.`,
    mend: "Add up all years that the body lists, or say for which years the appendix is.",
  }),
  "appendix-differs": ({ level, printed, computed }) => ({
    wrong: `The appendix gives ${decimal(printed)} for “${level}”, but the body's figures of that level add up to ${decimal(computed)}.`,
    mend: "Compare with the body of the report and the form Đóng góp, and correct the number that is wrong.",
  }),
  "missing-total": ({ field }) => ({
    wrong: `The row of totals is blank in column “${headerOf("reportFunding", field)}”.`,
    mend: "Add up the rows above it and fill it in.",
  }),
  "level-mismatch": ({ amount, level, otherLevel, otherCell }) => ({
    wrong: `The figure ${decimal(amount)} is given for the level “${level}”, but for “${otherLevel}” in cell ${otherCell}.`,
    mend: "Find out which level it is of, and say the same everywhere.",
  }),
};
