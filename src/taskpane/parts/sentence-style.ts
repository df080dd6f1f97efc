import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  sentence: { display: "block", "::first-letter": { textTransform: "uppercase" } },
});

/** Class for text on its own line: sentences and group names in the catalogues begin in lower case. */
export function useSentenceStyle(): string {
  return useStyles().sentence;
}
