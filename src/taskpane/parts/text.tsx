import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  type TextProps,
  tokens,
} from "@fluentui/react-components";
import type { ComponentType } from "react";

const useStyles = makeStyles({
  title: { display: "block", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  sentence: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  numbers: { fontVariantNumeric: "tabular-nums" },
});

/** Heading of a section of a screen. */
export function Title({ as = "h2", className, ...props }: TextProps & { readonly as?: "h2" | "h3" }) {
  return <Subtitle2 as={as} {...props} className={mergeClasses(useStyles().title, className)} />;
}

/** Heading of a part within a section. */
export function PartTitle({
  as = "h3",
  className,
  ...props
}: TextProps & { readonly as?: "h2" | "h3" | "h4" }) {
  return <Body1Strong as={as} {...props} className={mergeClasses(useStyles().title, className)} />;
}

/** Small secondary text. */
export function Quiet({ className, ...props }: TextProps) {
  return <Caption1 {...props} className={mergeClasses(useStyles().quiet, className)} />;
}

type Look = Pick<TextProps, "block" | "className" | "children">;
type LinesProps = Pick<Look, "block"> & {
  readonly texts: readonly string[];
  /** The kind of text; body text if omitted. */
  readonly as?: ComponentType<Look>;
  /** Begins each line in upper case: sentences and group names in the catalogues do not. */
  readonly areSentences?: boolean;
  readonly haveNumbers?: boolean;
};

/** Texts, each on its own line. */
export function Lines({ texts, as: Line = Body1, areSentences, haveNumbers, ...look }: LinesProps) {
  const styles = useStyles();
  const className = mergeClasses(areSentences && styles.sentence, haveNumbers && styles.numbers);
  return texts.map((text) => (
    <Line key={text} {...look} className={className}>
      {text}
    </Line>
  ));
}

/** Class for text on its own line: sentences and group names in the catalogues begin in lower case. */
export function useSentenceStyle(): string {
  return useStyles().sentence;
}
