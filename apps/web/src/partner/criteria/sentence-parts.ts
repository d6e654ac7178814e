/** A behaviour as a heading: "be home by 18:30" in the sentence stands alone as "Be home by 18:30". */
export const asHeading = (behaviour: string): string => behaviour.charAt(0).toLocaleUpperCase() + behaviour.slice(1);

/** What it shows, after a colon: the sentence says "that I am not left guessing", alone it is "I am not left guessing". */
export const asMeaning = (shows: string): string => shows.replace(/^that\s+/i, '');
