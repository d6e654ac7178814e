import { g, type LibraryItem } from '../../lib/giving';
import styles from './work.module.css';

/** In one line: how long, foundation or connection (R15), who reads it. */
export function Tags({ item: { minutes, tag, reader }, more = [] }: { item: Pick<LibraryItem, 'minutes' | 'tag' | 'reader'>; more?: string[] }) {
  return <p className={styles.tags}>{[...more, g('giving.minutes', { minutes }), g(`giving.${tag}`), g(`giving.reader.${reader}`)].map((one) => <span key={one}>{one}</span>)}</p>;
}
