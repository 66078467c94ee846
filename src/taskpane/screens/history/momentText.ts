import type { HistoryWords } from "../../../i18n/screens/historyWords";

const two = (number: number): string => String(number).padStart(2, "0");

/** A moment as the user's own clock shows it, day first. */
export function momentText(words: HistoryWords, at: number): string {
  const moment = new Date(at);
  const date = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return words.at(`${two(moment.getHours())}:${two(moment.getMinutes())}`, date);
}
