/**
 * For buttons whose words have colours of their own: under the pointer high contrast turns a button's background bright, and every word takes the colour that
 * the button then has. To be spread into a style of `makeStyles`.
 */
export const readableUnderPointer = {
  "&:hover span": { color: "inherit" },
  "&:active span": { color: "inherit" },
} as const;
