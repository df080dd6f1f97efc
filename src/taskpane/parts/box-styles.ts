import { makeStyles } from "@fluentui/react-components";

/** A list of choices whose long options are cut off inside the box; by itself the box would grow beyond the pane. */
export const useBoxStyles = makeStyles({
  box: { minWidth: 0, maxWidth: "100%" },
  choice: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
