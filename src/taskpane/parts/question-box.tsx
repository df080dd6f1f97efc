import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { Stack } from "./stack";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    // Visible only in high contrast themes, which remove the background.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: "none",
  },
});

/** A highlighted section with a question to the user. */
export function QuestionBox({ className, ...props }: ComponentProps<typeof Stack>) {
  return <Stack as="section" gap="M" {...props} className={mergeClasses(useStyles().box, className)} />;
}
