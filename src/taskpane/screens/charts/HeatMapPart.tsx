import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { TitleAreas } from "../../../core/charts/types";
import { useLanguage } from "../../language";
import { HeatLegend } from "./HeatLegend";
import { HeatMap } from "./HeatMap";
import { Nothing } from "./Nothing";
import { Part } from "./Part";
import { useChartsWords } from "./words";

const useStyles = makeStyles({
  areas: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The choice of all communes; no commune is called so. */
const all = "";

/** The heat-map of one title, of all communes or of one. */
export function HeatMapPart({ year, areas: given }: { readonly year: number; readonly areas: TitleAreas }): ReactElement {
  const styles = useStyles();
  const { heatMap: words } = useChartsWords();
  const { decimal } = useLanguage().words.numbers;
  const [wanted, setWanted] = useState(all);
  const { title, areas, communes, judged, registered } = given;
  if (judged === 0 || areas.length === 0) return <Nothing title={words.title} text={words.none} screen="forms" />;
  const chosen = communes.some(({ commune }) => commune === wanted) ? wanted : all;
  return (
    <Part title={words.title} sentences={[words.hint]}>
      <Field label={words.commune}>
        <Select value={chosen} onChange={(_event, { value }) => setWanted(value)}>
          <option value={all}>{words.allCommunes(decimal(registered))}</option>
          {communes.map(({ commune, rows }) => (
            <option key={commune} value={commune}>
              {words.ofCommune(commune, decimal(rows.length))}
            </option>
          ))}
        </Select>
      </Field>
      <HeatLegend />
      <div>
        <Text size={200} weight="semibold">
          {words.areas}
        </Text>
        <ol className={styles.areas}>
          {areas.map(({ contentArea }) => (
            <li key={contentArea}>{contentArea}</li>
          ))}
        </ol>
      </div>
      <HeatMap
        key={chosen}
        caption={words.caption(title, year)}
        areas={areas}
        communes={chosen === all ? communes : communes.filter(({ commune }) => commune === chosen)}
      />
    </Part>
  );
}
