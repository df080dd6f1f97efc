import type { ComponentType } from "react";
import { Body1, makeStyles, mergeClasses, type TextProps } from "@fluentui/react-components";
import { useSentenceStyle } from "./sentence-style";

const useStyles = makeStyles({ numbers: { fontVariantNumeric: "tabular-nums" } });

type Look = Pick<TextProps, "block" | "className" | "children">;
type Props = Pick<Look, "block"> & {
  readonly texts: readonly string[];
  /** The kind of text; body text if omitted. */
  readonly as?: ComponentType<Look>;
  /** Begins each line in upper case: sentences and group names in the catalogues do not. */
  readonly areSentences?: boolean;
  readonly haveNumbers?: boolean;
};

/** Texts, each on its own line. */
export function Lines({ texts, as: Line = Body1, areSentences, haveNumbers, ...look }: Props) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  const className = mergeClasses(areSentences && asSentence, haveNumbers && styles.numbers);
  return texts.map((text) => (
    <Line key={text} {...look} className={className}>
      {text}
    </Line>
  ));
}
