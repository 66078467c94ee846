import { createLightTheme } from "@fluentui/react-components";
import { green } from "./green";

export const theme = createLightTheme(green);
