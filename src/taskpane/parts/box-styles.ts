import { makeStyles } from "@fluentui/react-components";

/** Styles for a dropdown that truncates long options; otherwise the box would grow wider than the pane. */
export const useBoxStyles = makeStyles({
  box: { minWidth: 0, maxWidth: "100%" },
  choice: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
