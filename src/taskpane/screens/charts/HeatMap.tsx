import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fragment, useId } from "react";
import type { AreaMean, AreaRow, CommuneRows } from "../../../core/charts/types";
import { usePaneStore } from "../../store/usePaneState";
import { usePages } from "../usePages";
import { HeatCell } from "./HeatCell";
import { hiddenText } from "../../theme/hiddenText";
import { useChartsWords } from "./words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "2px", tableLayout: "fixed" },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start", padding: `${tokens.spacingVerticalXS} 0` },
  head: { ...typographyStyles.caption1Strong, textAlign: "center", minWidth: "26px" },
  hidden: hiddenText,
  commune: { ...typographyStyles.body1Strong, textAlign: "start", paddingTop: tokens.spacingVerticalM },
  village: { ...typographyStyles.body1, textAlign: "start", paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** The first `count` villages, under their communes. */
function firstOf(communes: readonly CommuneRows[], count: number): readonly CommuneRows[] {
  let left = count;
  return communes.flatMap(({ commune, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ commune, rows: shown }];
  });
}

interface HeatMapProps {
  readonly caption: string;
  readonly areas: readonly AreaMean[];
  readonly communes: readonly CommuneRows[];
}

/** Villages × content areas, a page at a time. A village's name has a row of its own over its cells: nine areas fit into a narrow pane. */
export function HeatMap({ caption, areas, communes }: HeatMapProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { shown, more } = usePages(communes.reduce((sum, { rows }) => sum + rows.length, 0));
  const heads = areas.map((_area, column) => `${id}-${column}`);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {areas.map(({ contentArea }, column) => (
              <th key={contentArea} id={heads[column]} scope="col" className={styles.head} title={contentArea}>
                {column + 1}
                <span className={styles.hidden}>. {contentArea}</span>
              </th>
            ))}
          </tr>
        </thead>
        {firstOf(communes, shown).map(({ commune, rows }, group) => (
          <tbody key={commune}>
            <tr>
              <th colSpan={areas.length} scope="rowgroup" className={styles.commune}>
                {commune}
              </th>
            </tr>
            {rows.map((row, place) => (
              // Not by its code, which may hold a space: that would part one name into two.
              <Village key={row.village.code} row={row} id={`${id}-${group}-${place}-village`} heads={heads} />
            ))}
          </tbody>
        ))}
      </table>
      {more}
    </>
  );
}

interface VillageProps {
  readonly row: AreaRow;
  readonly id: string;
  readonly heads: readonly string[];
}

function Village({ row: { village, at, cells }, id, heads }: VillageProps): ReactElement {
  const styles = useStyles();
  const { heatMap: words } = useChartsWords();
  const store = usePaneStore();
  return (
    <Fragment>
      <tr>
        <th id={id} colSpan={heads.length} scope="row" className={styles.village}>
          <Link as="button" title={words.goTo(village.name)} onClick={() => void store.goTo(at)}>
            {village.name}
          </Link>
        </th>
      </tr>
      <tr>
        {cells.map((cell, column) => (
          <HeatCell key={heads[column]} cell={cell} headers={`${id} ${heads[column] ?? ""}`} />
        ))}
      </tr>
    </Fragment>
  );
}
