/** One field of a form as it stands. */
export interface Field {
  name: string;
  text: string;
}

/** Words that are on this page and not, as they stand, with the server. */
export interface Unsent {
  place: string;
  caseId?: string;
  /** Whose words they are. */
  of: string;
  basedOn?: string;
  fields: Field[];
  /** With what the words are sealed where they cannot be handed over; null where the server was never reached. */
  key: string | null;
}

export interface OpenDraft {
  unsent: () => Unsent | null;
  /** Tries once more what could not be saved. */
  again: () => void;
}

const open = new Set<OpenDraft>();
/** Words of forms that went away before they could be saved: for their form's next opening, in this page's memory alone. */
const strays = new Map<string, Unsent>();
const spotOf = ({ of, caseId = '', place }: Pick<Unsent, 'of' | 'caseId' | 'place'>): string => `${of} ${caseId} ${place}`;
let isGoing = false;

/** What Leave hands over. Small, because every page of every entry carries it. */
export const openDrafts = {
  add: (draft: OpenDraft): void => void open.add(draft),
  remove: (draft: OpenDraft): void => void open.delete(draft),
  stray: (words: Unsent): void => void strays.set(spotOf(words), words),
  takeStray(spot: Pick<Unsent, 'of' | 'caseId' | 'place'>): Unsent | null {
    const words = strays.get(spotOf(spot)) ?? null;
    strays.delete(spotOf(spot));
    return words;
  },
  unsent: (): Unsent[] => [...strays.values(), ...[...open].flatMap((draft) => draft.unsent() ?? [])],
  /** After signing in again on this page. */
  again: (): void => [...open].forEach((draft) => draft.again()),
  /** From here on nothing on this page saves by itself any more: Leave has everything. */
  go: (): void => void (isGoing = true),
  isGoing: (): boolean => isGoing,
};
