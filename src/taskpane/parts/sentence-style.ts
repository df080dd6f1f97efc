import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  sentence: { display: "block", "::first-letter": { textTransform: "uppercase" } },
});

/** The class of words on a line of their own. Sentences and group names in the catalogues begin with a small letter. */
export function useSentenceStyle(): string {
  return useStyles().sentence;
}
