import { tokens } from "@fluentui/react-components";

/** For a quiet button among texts: its words stand at their edge, not set in by the room that it keeps around them. To be spread into a style of `makeStyles`. */
export const flushStart = {
  justifyContent: "flex-start",
  marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
  textAlign: "start",
  overflowWrap: "anywhere",
} as const;
