/** For those who listen: out of sight, but read aloud. To be spread into a style of `makeStyles`. */
export const hiddenText = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;
