import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Place } from "../../services";
import { usePaneStore } from "../../store/usePaneState";
import { useVillageWords } from "./words";

interface JumpProps {
  /** Null: there is no such cell, and the words stand alone. */
  readonly place: Place | null;
  readonly children: ReactNode;
}

/** Words that lead to their cell. */
export function Jump({ place, children }: JumpProps): ReactElement {
  const words = useVillageWords();
  const store = usePaneStore();
  if (place === null) return <span>{children}</span>;
  const at = place.cell === null ? place.sheet : `${place.sheet}!${place.cell}`;
  return (
    <Link as="button" title={words.goTo(at)} onClick={() => void store.goTo(place)}>
      {children}
    </Link>
  );
}
