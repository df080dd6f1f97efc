import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // Unseen but in contrast themes, which take the ground away.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: "none",
  },
});

/** A section in which something is asked of the user, on a ground of its own. */
export function QuestionBox({ className, ...props }: ComponentProps<"section">) {
  return <section {...props} className={mergeClasses(useStyles().box, className)} />;
}
