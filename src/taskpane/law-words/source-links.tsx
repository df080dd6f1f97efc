import { useLanguage } from "../speech";
import { Caption1, Link } from "@fluentui/react-components";
import { type SourceId, sources } from "../../law/sources";
import { sourceName } from "../../sentences/source-name";
import { Row, Stack } from "../parts/stack";

type Props = {
  readonly ids: readonly SourceId[];
  /** On one line, among many others. */
  readonly isInRow?: boolean;
};

/** Links to the sources, opened in the browser. */
export function SourceLinks({ ids, isInRow = false }: Props) {
  const language = useLanguage();
  const links = ids.map((id) => {
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
  });
  return isInRow ? (
    <Row as="ul" gap="M" wraps>
      {links}
    </Row>
  ) : (
    <Stack as="ul" gap="XXS">
      {links}
    </Stack>
  );
}
