import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ whole: { whiteSpace: "nowrap" } });

/** A text whose ranges of numbers, as "categories 1–2", are not broken behind their dash. */
export function Unbroken({ text }: { readonly text: string }) {
  const { whole } = useStyles();
  return text.split(/(\d+–\d+)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={whole}>
        {part}
      </span>
    ),
  );
}
