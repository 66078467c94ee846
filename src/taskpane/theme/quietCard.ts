import { tokens } from "@fluentui/react-components";

/** A card that stands apart by its background alone; the border is seen in high contrast only. To be spread into a style of `makeStyles`. */
export const quietCard = {
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-start",
  gap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusXLarge,
  backgroundColor: tokens.colorNeutralBackground3,
  border: `1px solid ${tokens.colorTransparentStroke}`,
} as const;
