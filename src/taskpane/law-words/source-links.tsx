import { useLanguage } from "../speech";
import { Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type SourceId, sources } from "../../law/sources";
import { sourceName } from "../../sentences/source-name";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { flexDirection: "row", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

type Props = {
  readonly ids: readonly SourceId[];
  /** On one line, among many others. */
  readonly isInRow?: boolean;
};

/** Links to the sources, opened in the browser. */
export function SourceLinks({ ids, isInRow = false }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ul className={mergeClasses(styles.list, isInRow && styles.row)}>
      {ids.map((id) => {
        const { url } = sources[id];
        const name = sourceName(id, language);
        return (
          <li key={id}>
            <Caption1>
              {url === null ? (
                name
              ) : (
                <Link href={url} target="_blank" rel="noreferrer" inline>
                  {name}
                </Link>
              )}
            </Caption1>
          </li>
        );
      })}
    </ul>
  );
}
