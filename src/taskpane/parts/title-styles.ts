import { makeStyles } from "@fluentui/react-components";

/** Headings that stand as blocks without the browser's own margins. */
export const useTitleStyles = makeStyles({ title: { display: "block", margin: 0 } });
